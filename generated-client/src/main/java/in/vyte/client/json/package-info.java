/**
 * How API values read and write JSON: each model is a table of named members, each member has a codec, and the codecs
 * work directly on Jackson's token streams, without reflection. Generated models extend the types of this package;
 * applications meet it only through {@link in.vyte.client.json.Model}.
 */
@NullMarked
package in.vyte.client.json;

import org.jspecify.annotations.NullMarked;
