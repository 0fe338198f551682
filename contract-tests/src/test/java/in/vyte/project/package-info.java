/** The rules of the whole tree: what CONTRIBUTING promises about every file, package, command and workflow. */
@NullMarked
package in.vyte.project;

import org.jspecify.annotations.NullMarked;
