/**
 * What the API sends and takes: immutable models with builders, open enums, and values of two types. Generated.
 *
 * <p>An accessor answers null, or an empty list or map, for a member that is absent; {@code has} tells whether it was
 * there. Members that the API document does not know are kept and written back.
 */
@NullMarked
package in.vyte.client.model;

import org.jspecify.annotations.NullMarked;
