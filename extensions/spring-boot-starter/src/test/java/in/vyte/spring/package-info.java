/** The starter, as an application sees it. */
@NullMarked
package in.vyte.spring;

import org.jspecify.annotations.NullMarked;
