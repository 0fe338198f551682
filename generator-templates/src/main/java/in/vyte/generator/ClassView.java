package in.vyte.generator;

import java.util.List;

/** What the templates of the model classes see. Immutable. */
interface ClassView {
    String name();

    /** Returns the same name where the templates mean another thing by it. */
    default String className() {
        return name();
    }

    /** Returns the name of the template. */
    String template();

    /**
     * An object.
     *
     * @param packageName its package
     * @param name its class
     * @param jsonName its name in the document
     * @param javadoc the comment
     * @param annotations what stands between the comment and the declaration, line breaks included
     * @param members its members
     */
    record ModelView(
            String packageName,
            String name,
            String jsonName,
            String javadoc,
            String annotations,
            List<MemberView> members)
            implements ClassView {
        @Override
        public String template() {
            return "model";
        }
    }

    /**
     * A member of an object.
     *
     * @param constant the name of its constant
     * @param fieldType the type of the value that a model holds
     * @param adder the method of {@code Fields} that adds it
     * @param jsonName its name in the document, as a Java literal
     * @param codec the codec of the value
     * @param javadoc the comment of the accessor
     * @param builderJavadoc the comment of the builder method
     * @param annotations the annotations of the accessor
     * @param builderAnnotations the annotations of the builder method
     * @param returns the type that the accessor returns
     * @param type the type that the builder method takes
     * @param name the name of both
     * @param getter the method of {@code Model} that returns it
     * @param setter the method of {@code Model.Builder} that sets it
     */
    record MemberView(
            String constant,
            String fieldType,
            String adder,
            String jsonName,
            String codec,
            String javadoc,
            String builderJavadoc,
            String annotations,
            String builderAnnotations,
            String returns,
            String type,
            String name,
            String getter,
            String setter) {}

    /**
     * An open enum.
     *
     * @param packageName its package
     * @param name its class
     * @param javadoc the comment
     * @param annotations what stands between the comment and the declaration, line breaks included
     * @param parent the class of the runtime that it extends
     * @param valueType the type of its values
     * @param values its values
     */
    record EnumView(
            String packageName,
            String name,
            String javadoc,
            String annotations,
            String parent,
            String valueType,
            List<ValueView> values)
            implements ClassView {
        @Override
        public String template() {
            return "enum";
        }
    }

    /**
     * A value of an open enum.
     *
     * @param name its constant
     * @param literal the value as a Java literal
     * @param javadoc the comment
     */
    record ValueView(String name, String literal, String javadoc) {}

    /**
     * A value of one of several types.
     *
     * @param packageName its package
     * @param name its class
     * @param jsonName its name in the document
     * @param javadoc the comment
     * @param annotations what stands between the comment and the declaration, line breaks included
     * @param variants its types, in the order in which they are tried
     */
    record UnionView(
            String packageName,
            String name,
            String jsonName,
            String javadoc,
            String annotations,
            List<VariantView> variants)
            implements ClassView {
        @Override
        public String template() {
            return "union";
        }
    }

    /**
     * A type of a union.
     *
     * @param type the type
     * @param expression what creates its variant
     * @param article {@code a} or {@code an}
     * @param suffix the end of the accessor's name
     * @param getter the method of {@code Union} that returns it
     */
    record VariantView(String type, String expression, String article, String suffix, String getter) {}
}
