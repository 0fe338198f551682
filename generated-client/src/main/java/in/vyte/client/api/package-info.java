/** One class for each tag of the API document, with a method for each operation. Generated. */
@NullMarked
package in.vyte.client.api;

import org.jspecify.annotations.NullMarked;
