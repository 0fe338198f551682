package in.vyte.generator;

import org.jspecify.annotations.Nullable;

/**
 * A parameter of an operation, or a member of its form, or its body. Immutable.
 *
 * @param name its name in Java
 * @param type its type
 * @param required whether a call must have it
 * @param deprecated whether the document calls it deprecated
 * @param description its description in Markdown
 * @param remarks what else there is to say, in HTML
 * @param body whether it is the body
 * @param step the call that adds it to a request, with <code>{}</code> in the place of the value
 */
record Argument(
        String name,
        JavaType type,
        boolean required,
        boolean deprecated,
        @Nullable String description,
        String remarks,
        boolean body,
        String step) {

    String declaration() {
        return (required ? "" : "@Nullable ") + type.source() + " " + name;
    }

    /** Returns the text of its tag. */
    String html() {
        StringBuilder html = new StringBuilder();
        for (String block : Markdown.blocks(description)) {
            html.append(html.isEmpty() ? "" : " ").append(block.replace("\n", " "));
        }
        String text = html.isEmpty() ? "the value" : html.toString();
        String all = remarks.isEmpty() ? text : text + " " + remarks;
        return (deprecated ? all + " Deprecated in the API." : all) + (required ? "" : " May be null.");
    }

    String stepWith(String value) {
        return step.replace("{}", value);
    }
}
