/** Recipes for users: calls as metrics and as traces. */
@NullMarked
package in.vyte.sdk.recipe;

import org.jspecify.annotations.NullMarked;
