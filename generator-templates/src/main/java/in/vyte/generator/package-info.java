/**
 * A generator for OpenAPI Generator that writes the Java client of an API document: it refuses what it cannot write,
 * names what has no name, and hands the templates finished types, names and comments.
 */
@NullMarked
package in.vyte.generator;

import org.jspecify.annotations.NullMarked;
