package in.vyte.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns the Markdown of descriptions into the HTML of javadoc, whatever characters it holds. */
final class Markdown {
    private static final Pattern BULLET = Pattern.compile("\\s*[-*+]\\s+(.*)");
    private static final Pattern NUMBER = Pattern.compile("\\s*\\d+[.)]\\s+(.*)");
    private static final Pattern HEADING = Pattern.compile("#{1,6}\\s+(.*?)\\s*#*");
    private static final Pattern INLINE = Pattern.compile("(?<ticks>`+)(?<code>.+?)\\k<ticks>"
            + "|!?\\[(?<label>[^\\]]*)]\\((?<link>[^)\\s]+)[^)]*\\)"
            + "|<(?<auto>https?://[^>\\s]+)>"
            + "|\\*\\*(?<strong>\\S(?:.*?\\S)?)\\*\\*"
            + "|(?<![\\w*])[*_](?<em>\\S(?:[^*_]*\\S)?)[*_](?![\\w*])");

    private Markdown() {}

    /**
     * Returns the blocks of a text: paragraphs, lists and code, each with its tags but for the first paragraph.
     *
     * @param text the Markdown, null for none
     */
    static List<String> blocks(@Nullable String text) {
        List<String> blocks = new ArrayList<>();
        if (text == null) {
            return blocks;
        }
        List<String> lines = text.strip().lines().toList();
        int at = 0;
        while (at < lines.size()) {
            String line = lines.get(at);
            int end = at + 1;
            if (line.isBlank()) {
                at = end;
                continue;
            }
            if (line.startsWith("```")) {
                while (end < lines.size() && !lines.get(end).startsWith("```")) {
                    end++;
                }
                blocks.add(code(lines.subList(at + 1, end)));
                end = Math.min(end + 1, lines.size());
            } else if (line.startsWith("|")) {
                while (end < lines.size() && lines.get(end).startsWith("|")) {
                    end++;
                }
                blocks.add(code(lines.subList(at, end)));
            } else if (isItem(line)) {
                while (end < lines.size() && !lines.get(end).isBlank()) {
                    end++;
                }
                blocks.add(list(lines.subList(at, end)));
            } else {
                while (end < lines.size() && !startsBlock(lines.get(end))) {
                    end++;
                }
                blocks.add((blocks.isEmpty() ? "" : "<p>") + paragraph(lines.subList(at, end)));
            }
            at = end;
        }
        return blocks;
    }

    /** Returns one line of HTML for a text. */
    static String inline(String text) {
        StringBuilder html = new StringBuilder();
        Matcher marks = INLINE.matcher(text);
        int last = 0;
        while (marks.find()) {
            html.append(escaped(text.substring(last, marks.start()))).append(marked(marks));
            last = marks.end();
        }
        return html.append(escaped(text.substring(last))).toString();
    }

    /** Returns a text as code. */
    static String code(String text) {
        boolean plain = text.chars().noneMatch(c -> "{}@<>&\\*".indexOf(c) >= 0);
        return plain ? "{@code " + text.strip() + "}" : "<code>" + escaped(text.strip()) + "</code>";
    }

    /** Returns a text without any character that means something in a comment, to javadoc or to HTML. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\\", "&#92;")
                .replace("*/", "*&#47;")
                .replace("{@", "{&#64;")
                .replaceAll("(?<!\\S)@", "&#64;")
                .replaceAll("\\p{Cntrl}", " ");
    }

    private static String marked(Matcher marks) {
        if (marks.group("code") != null) {
            return code(marks.group("code"));
        }
        if (marks.group("auto") != null) {
            return link(marks.group("auto"), marks.group("auto"));
        }
        if (marks.group("link") != null) {
            return link(marks.group("link"), marks.group("label"));
        }
        return marks.group("strong") != null
                ? "<strong>" + inline(marks.group("strong")) + "</strong>"
                : "<em>" + inline(marks.group("em")) + "</em>";
    }

    private static String link(String target, String label) {
        String scheme = target.toLowerCase(Locale.ROOT);
        boolean leadsOut = scheme.startsWith("http://") || scheme.startsWith("https://");
        String address = escaped(target).replace("\"", "&quot;");
        return leadsOut ? "<a href=\"" + address + "\">" + escaped(label) + "</a>" : escaped(label);
    }

    private static String paragraph(List<String> lines) {
        Matcher heading = HEADING.matcher(lines.get(0));
        if (heading.matches()) {
            String rest = inline(joined(lines.subList(1, lines.size())));
            return ("<strong>" + inline(heading.group(1)) + "</strong> " + rest).strip();
        }
        return inline(joined(lines));
    }

    private static String list(List<String> lines) {
        String tag = BULLET.matcher(lines.get(0)).matches() ? "ul" : "ol";
        List<List<String>> items = new ArrayList<>();
        for (String line : lines) {
            Matcher bullet = BULLET.matcher(line);
            Matcher number = NUMBER.matcher(line);
            if (bullet.matches()) {
                items.add(new ArrayList<>(List.of(bullet.group(1))));
            } else if (number.matches()) {
                items.add(new ArrayList<>(List.of(number.group(1))));
            } else {
                items.get(items.size() - 1).add(line);
            }
        }
        StringBuilder html = new StringBuilder("<" + tag + ">");
        items.forEach(item ->
                html.append('\n').append("<li>").append(inline(joined(item))).append("</li>"));
        return html.append("\n</").append(tag).append('>').toString();
    }

    private static String code(List<String> lines) {
        return "<pre>\n"
                + String.join("\n", lines.stream().map(Markdown::escaped).toList()) + "\n</pre>";
    }

    private static boolean startsBlock(String line) {
        return line.isBlank() || isItem(line) || line.startsWith("```") || line.startsWith("|");
    }

    private static boolean isItem(String line) {
        return BULLET.matcher(line).matches() || NUMBER.matcher(line).matches();
    }

    private static String joined(List<String> lines) {
        return String.join(" ", lines.stream().map(String::strip).toList());
    }
}
