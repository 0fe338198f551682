/** Pact's provider side: the states that interactions need, and the messages that they expect. */
@NullMarked
package in.vyte.sandbox.internal.pact;

import org.jspecify.annotations.NullMarked;
