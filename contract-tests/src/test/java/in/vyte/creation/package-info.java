/**
 * Events are created once, whatever fails: against the sandbox, on its clock, both of which
 * {@link in.vyte.creation.CreationFixture} starts. {@link in.vyte.creation.JdbcCreationJournal} is a journal to copy.
 */
@NullMarked
package in.vyte.creation;

import org.jspecify.annotations.NullMarked;
