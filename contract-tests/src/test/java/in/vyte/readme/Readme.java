package in.vyte.readme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the blocks of the README, and of the sources that they must be equal to, by their names. */
final class Readme {
    static final Path FILE = Path.of("..", "README.md");

    private static final Path SOURCES = Path.of("src", "test", "java", "in", "vyte", "readme");
    private static final Pattern BLOCK = Pattern.compile("<!-- snippet: (\\w+) -->\n```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern REGION = Pattern.compile("( *)// <(\\w+)>\n(.*?) *// </\\2>", Pattern.DOTALL);

    private Readme() {}

    static Map<String, String> blocks() {
        Map<String, String> blocks = new LinkedHashMap<>();
        for (Matcher block = BLOCK.matcher(text()); block.find(); ) {
            blocks.put(block.group(1), block.group(2));
        }
        return blocks;
    }

    static Map<String, String> sources() {
        Map<String, String> regions = new LinkedHashMap<>();
        try (var files = Files.newDirectoryStream(SOURCES, "*.java")) {
            for (Path file : files) {
                for (Matcher region = REGION.matcher(Files.readString(file)); region.find(); ) {
                    String indent = region.group(1);
                    regions.put(region.group(2), region.group(3).replaceAll("(?m)^" + indent, ""));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return regions;
    }

    /** Returns the README with the code of the sources in its blocks. */
    static String updated() {
        Map<String, String> sources = sources();
        return BLOCK.matcher(text()).replaceAll(block -> {
            String code = sources.getOrDefault(block.group(1), block.group(2));
            return Matcher.quoteReplacement("<!-- snippet: " + block.group(1) + " -->\n```java\n" + code + "```");
        });
    }

    static String text() {
        try {
            return Files.readString(FILE);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
