/**
 * How each resource of the API behaves. {@link in.vyte.sandbox.internal.resource.Resources} lists the classes that
 * handle operations, one per resource, named as in the document; each is called by the dispatcher, one call at a time.
 * What several of them need is in the other classes: {@code EventFactory} and {@code UserFactory} create records,
 * {@code SlotSearch} and {@code FreeTime} find times, {@code SandboxContext} holds the store and the clock.
 */
@NullMarked
package in.vyte.sandbox.internal.resource;

import org.jspecify.annotations.NullMarked;
