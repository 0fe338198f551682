/**
 * The rules of the whole tree: what CONTRIBUTING promises about every file, package, command and workflow. The tests
 * read the files through {@link in.vyte.project.SourceTree}.
 */
@NullMarked
package in.vyte.project;

import org.jspecify.annotations.NullMarked;
