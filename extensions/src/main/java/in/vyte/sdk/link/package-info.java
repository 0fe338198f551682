/**
 * Links to pages of Vyte with their fields filled in: {@link in.vyte.sdk.link.VyteLinks} has one method per kind of
 * page.
 */
@NullMarked
package in.vyte.sdk.link;

import org.jspecify.annotations.NullMarked;
