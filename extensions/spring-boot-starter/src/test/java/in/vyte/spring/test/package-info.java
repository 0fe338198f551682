/** Tests of an application that has the sandbox. */
@NullMarked
package in.vyte.spring.test;

import org.jspecify.annotations.NullMarked;
