/**
 * The records. {@link in.vyte.sandbox.internal.store.Store} holds them by kind,
 * {@link in.vyte.sandbox.internal.store.Seed} fills it at the start and at each reset, and
 * {@link in.vyte.sandbox.internal.store.RecordSchemas} says what they look like.
 */
@NullMarked
package in.vyte.sandbox.internal.store;

import org.jspecify.annotations.NullMarked;
