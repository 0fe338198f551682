/** Events are created once, whatever goes wrong: against the sandbox, on its clock. */
@NullMarked
package in.vyte.creation;

import org.jspecify.annotations.NullMarked;
