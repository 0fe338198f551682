package in.vyte.generator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavadocTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "a `code` b | a {@code code} b",
                "`a {b} c` | <code>a {b} c</code>",
                "`a < b` | <code>a &lt; b</code>",
                "**bold** and *emphasis*, not 2 * 3 * 4 | <strong>bold</strong> and <em>emphasis</em>, not 2 * 3 * 4",
                "snake_case_name stays | snake_case_name stays",
                "[text](https://a.example/?b&c) | <a href=\"https://a.example/?b&amp;c\">text</a>",
                "[here](#anchor) | here",
                "<https://a.example> | <a href=\"https://a.example\">https://a.example</a>",
                "ends */ and \\u0041 | ends *&#47; and &#92;u0041",
                "@see {@link x} at a@b.example | &#64;see {&#64;link x} at a@b.example",
            })
    void turnsMarkdownIntoHtml(String markdown, String html) {
        assertThat(Markdown.inline(markdown)).isEqualTo(html);
    }

    @Test
    void keepsParagraphsListsAndCode() {
        assertThat(new Javadoc()
                        .markdown("One.\n\nTwo\nlines.\n\n- a\n- b\n\n```\nx  y\n```")
                        .at(0))
                .isEqualTo("""
                        /**
                         * One.
                         *
                         * <p>Two lines.
                         *
                         * <ul>
                         * <li>a</li>
                         * <li>b</li>
                         * </ul>
                         *
                         * <pre>
                         * x  y
                         * </pre>
                         */""");
    }

    @Test
    void fitsAShortCommentOnOneLine() {
        assertThat(new Javadoc().markdown("Short.").at(4)).isEqualTo("    /** Short. */");
    }

    @Test
    void breaksLongTextAndIndentsTheLinesOfATag() {
        String comment = new Javadoc()
                .markdown("word ".repeat(40))
                .tag("param", "name " + "word ".repeat(40))
                .at(4);
        assertThat(comment.lines())
                .allMatch(line -> line.length() <= 120)
                .anyMatch(line -> line.startsWith("     *     word"));
    }
}
