/** Events are created once, whatever fails: against the sandbox, on its clock. */
@NullMarked
package in.vyte.creation;

import org.jspecify.annotations.NullMarked;
