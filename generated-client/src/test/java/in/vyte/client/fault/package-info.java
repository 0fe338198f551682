/**
 * The faults known of the output of stock generators, each as a check that ours passes. {@code -Pstock} generates a
 * stock client as well and shows that it fails every one of them.
 */
@NullMarked
package in.vyte.client.fault;

import org.jspecify.annotations.NullMarked;
