package in.vyte.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts a javadoc comment together and breaks its lines. Not thread-safe. */
final class Javadoc {
    private static final int WIDTH = 120;
    private static final Pattern WORD = Pattern.compile("\\{@[^}]*}\\S*|<a [^>]*>[^<]*</a>\\S*|\\S+");

    private final List<String> blocks = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();

    /** Adds the blocks of a text in Markdown. */
    Javadoc markdown(@Nullable String text) {
        for (String block : Markdown.blocks(text)) {
            boolean paragraph = !block.startsWith("<p>")
                    && !block.startsWith("<ul")
                    && !block.startsWith("<ol")
                    && !block.startsWith("<pre");
            blocks.add(paragraph && !blocks.isEmpty() ? "<p>" + block : block);
        }
        return this;
    }

    /** Adds a paragraph of HTML. */
    Javadoc paragraph(String html) {
        blocks.add(blocks.isEmpty() ? html : "<p>" + html);
        return this;
    }

    /** Adds a sentence to the first paragraph. */
    Javadoc sentence(String html) {
        if (blocks.isEmpty()) {
            return paragraph(html);
        }
        blocks.set(0, blocks.get(0) + " " + html);
        return this;
    }

    /** Adds a block tag, its text in HTML. */
    Javadoc tag(String tag, String html) {
        tags.add("@" + tag + " " + html);
        return this;
    }

    /**
     * Returns the comment without a line break at its end.
     *
     * @param indent the number of spaces before it
     */
    String at(int indent) {
        String margin = " ".repeat(indent);
        if (blocks.size() == 1 && tags.isEmpty() && !blocks.get(0).contains("\n")) {
            String single = margin + "/** " + blocks.get(0) + " */";
            if (single.length() <= WIDTH) {
                return single;
            }
        }
        StringBuilder comment = new StringBuilder(margin).append("/**");
        String separator = "";
        for (String block : blocks) {
            comment.append(separator);
            append(comment, margin, block, "");
            separator = "\n" + margin + " *";
        }
        if (!tags.isEmpty()) {
            comment.append(separator);
            tags.forEach(tag -> append(comment, margin, tag, "    "));
        }
        return comment.append('\n').append(margin).append(" */").toString();
    }

    private static void append(StringBuilder comment, String margin, String block, String hanging) {
        if (block.startsWith("<pre>")) {
            block.lines().forEach(line -> comment.append(("\n" + margin + " * " + line).stripTrailing()));
            return;
        }
        String lead = "\n" + margin + " * ";
        for (String line : block.lines().toList()) {
            int width = 0;
            Matcher words = WORD.matcher(line);
            while (words.find()) {
                String word = words.group();
                if (width == 0 || lead.length() - 1 + width + 1 + word.length() > WIDTH) {
                    comment.append(lead);
                    if (width > 0) {
                        comment.append(hanging);
                    }
                    width = width == 0 ? 0 : hanging.length();
                } else {
                    comment.append(' ');
                    width++;
                }
                comment.append(word);
                width += word.length();
            }
        }
    }
}
