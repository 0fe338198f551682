package in.vyte.contract.mutation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;

/**
 * One change that makes the document wrong.
 *
 * @param operator the kind of change
 * @param place where it is made, such as {@code Event.title}
 * @param change applies it to a slice of the document
 */
record Mutant(String operator, String place, Consumer<ObjectNode> change) {
    @Override
    public String toString() {
        return operator + ": " + place;
    }
}
