package in.vyte.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Finishes what a template has written: imports what is named and nothing else, and breaks long lines. */
final class SourceFile {
    private static final int WIDTH = 120;
    private static final Pattern NO_CODE =
            Pattern.compile("/\\*.*?\\*/|//[^\\n]*|\"(?:[^\"\\\\]|\\\\.)*\"", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("(?<![\\w.])[A-Z]\\w*");

    private SourceFile() {}

    /**
     * Returns the file.
     *
     * @param text the file as written, without imports
     * @param models the generated classes of another package, by simple name
     */
    static String finished(String text, Map<String, String> models) {
        int afterPackage = text.indexOf(";\n") + 2;
        String body = text.substring(afterPackage).strip();
        StringBuilder file = new StringBuilder(text.substring(0, afterPackage)).append('\n');
        String imports = imports(body, models);
        file.append(imports).append(imports.isEmpty() ? "" : "\n");
        body.lines()
                .forEach(line -> broken(line).forEach(part -> file.append(part).append('\n')));
        return file.toString();
    }

    private static String imports(String body, Map<String, String> models) {
        TreeSet<String> imports = new TreeSet<>();
        WORD.matcher(NO_CODE.matcher(body).replaceAll(" ")).results().forEach(word -> {
            String model = models.get(word.group());
            String other = Imports.bySimpleName().get(word.group());
            if (model != null) {
                imports.add(model);
            } else if (other != null) {
                imports.add(other);
            }
        });
        StringBuilder lines = new StringBuilder();
        imports.forEach(type -> lines.append("import ").append(type).append(";\n"));
        return lines.toString();
    }

    private static List<String> broken(String line) {
        List<String> parts = new ArrayList<>();
        String rest = line.stripTrailing();
        boolean comment = rest.strip().startsWith("*") || rest.strip().startsWith("/*");
        int margin = rest.length() - rest.stripLeading().length();
        String continued = " ".repeat(margin + 8);
        while (rest.length() > WIDTH && !comment) {
            Break found = Break.in(rest, WIDTH);
            if (found == null) {
                break;
            }
            parts.add(found.before());
            rest = continued + found.after();
        }
        parts.add(rest);
        return parts;
    }
}
