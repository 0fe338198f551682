/** The shortest way to see the SDK at work: a table of events, from Vyte with a key, else from the sandbox. */
@NullMarked
package in.vyte.examples.quickstart;

import org.jspecify.annotations.NullMarked;
