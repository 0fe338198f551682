package in.vyte.contract.report;

import java.util.Collection;

/** A piece of HTML. Texts that become part of it are escaped. Immutable. */
record Html(String markup) {
    /** An attribute of an element. */
    record Attribute(String name, String value) {}

    static final Html NOTHING = new Html("");

    static Attribute attribute(String name, String value) {
        return new Attribute(name, value);
    }

    /**
     * Makes an element.
     *
     * @param name its name and, after a dot, its class
     * @param parts attributes, elements, collections of elements; anything else is text
     */
    static Html tag(String name, Object... parts) {
        String[] names = name.split("\\.", 2);
        StringBuilder start = new StringBuilder("<" + names[0]);
        StringBuilder content = new StringBuilder();
        if (names.length == 2) {
            append(start, new Attribute("class", names[1]));
        }
        for (Object part : parts) {
            if (part instanceof Attribute attribute) {
                append(start, attribute);
            } else {
                append(content, part);
            }
        }
        return new Html(start + ">" + content + "</" + names[0] + ">");
    }

    /** Puts pieces one after the other. */
    static Html all(Object... parts) {
        StringBuilder content = new StringBuilder();
        for (Object part : parts) {
            append(content, part);
        }
        return new Html(content.toString());
    }

    private static void append(StringBuilder start, Attribute attribute) {
        start.append(' ')
                .append(attribute.name())
                .append("=\"")
                .append(escape(attribute.value()))
                .append('"');
    }

    private static void append(StringBuilder content, Object part) {
        if (part instanceof Html html) {
            content.append(html.markup());
        } else if (part instanceof Collection<?> parts) {
            parts.forEach(each -> append(content, each));
        } else {
            content.append(escape(String.valueOf(part)));
        }
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
