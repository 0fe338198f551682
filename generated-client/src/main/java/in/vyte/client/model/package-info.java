/**
 * The models of the API: immutable objects with builders, open enums, and values of more than one type. Generated.
 *
 * <p>An accessor returns null, or an empty list or map, for a member that is absent; {@code has} returns whether it was
 * present. Members that the API document does not know are kept and written back.
 */
@NullMarked
package in.vyte.client.model;

import org.jspecify.annotations.NullMarked;
