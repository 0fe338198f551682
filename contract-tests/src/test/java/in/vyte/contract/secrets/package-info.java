/** That no file of the contract holds a secret. */
@NullMarked
package in.vyte.contract.secrets;

import org.jspecify.annotations.NullMarked;
