package in.vyte.generator;

import java.util.List;

/**
 * What the templates of a class of operations see. Immutable.
 *
 * @param packageName its package
 * @param name its class
 * @param accessor the method that returns it
 * @param accessorJavadoc the comment of that method
 * @param javadoc the comment of the class
 * @param annotations what stands between the comment and the declaration, line breaks included
 * @param operations its operations
 */
record ApiView(
        String packageName,
        String name,
        String accessor,
        String accessorJavadoc,
        String javadoc,
        String annotations,
        List<OperationView> operations) {

    /**
     * An operation.
     *
     * @param constant the name of its constant
     * @param type the type of its response
     * @param declaration what creates the constant
     * @param methods the methods that call it
     * @param requestName the name of the private method that puts its request together
     * @param requestParameters the parameters of that method
     * @param requestSteps the calls that do so, the first one included
     * @param group its optional parameters as an object, empty or one
     */
    record OperationView(
            String constant,
            String type,
            String declaration,
            List<MethodView> methods,
            String requestName,
            String requestParameters,
            List<String> requestSteps,
            List<GroupView> group) {}

    /**
     * A method.
     *
     * @param javadoc its comment
     * @param annotations its annotations
     * @param signature from the return type to the closing parenthesis
     * @param body its one statement
     */
    record MethodView(String javadoc, String annotations, String signature, String body) {}

    /**
     * The optional parameters of an operation as one object.
     *
     * @param name its class
     * @param operation the name of the operation
     * @param options the parameters
     */
    record GroupView(String name, String operation, List<OptionView> options) {}

    /**
     * An optional parameter.
     *
     * @param type its type
     * @param name its name
     * @param annotations the annotations of its builder method
     * @param javadoc the comment of its builder method
     * @param copy the expression that the builder keeps
     * @param itemType the type of its items, empty if it has none
     * @param varargsJavadoc the comment of the builder method that takes items
     */
    record OptionView(
            String type,
            String name,
            String annotations,
            String javadoc,
            String copy,
            String itemType,
            String varargsJavadoc) {
        boolean isList() {
            return !itemType.isEmpty();
        }
    }
}
