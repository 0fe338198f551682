/** What the sandbox remembers, the ids it gives out, and what it starts with. */
@NullMarked
package in.vyte.sandbox.internal.store;

import org.jspecify.annotations.NullMarked;
