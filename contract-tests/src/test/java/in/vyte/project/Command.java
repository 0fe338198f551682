package in.vyte.project;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A call of {@code ./mvnw} that a text shows, by its parts. */
record Command(String text, List<String> profiles, List<String> modules, List<String> properties, List<String> goals) {
    private static final Pattern CALL = Pattern.compile("\\./mvnw((?:[ \\t]+[^\\s`#|;&…]+)+)");

    /** Finds the calls with arguments. */
    static Stream<Command> in(String text) {
        return CALL.matcher(text).results().map(call -> of(call.group(1).strip()));
    }

    private static Command of(String text) {
        List<String> profiles = new ArrayList<>();
        List<String> modules = new ArrayList<>();
        List<String> properties = new ArrayList<>();
        List<String> goals = new ArrayList<>();
        List<String> words = new ArrayList<>(Arrays.asList(text.split("\\s+")));
        while (!words.isEmpty()) {
            String word = words.remove(0);
            if (word.startsWith("-P")) {
                profiles.addAll(listed(word.substring(2)));
            } else if (word.equals("-pl")) {
                modules.addAll(listed(words.remove(0)));
            } else if (word.startsWith("-D")) {
                properties.add(word.substring(2).replaceFirst("=.*", ""));
            } else if (!List.of("-am", "-q").contains(word)) {
                goals.add(word);
            }
        }
        return new Command(text, profiles, modules, properties, goals);
    }

    private static List<String> listed(String names) {
        return List.of(names.split(","));
    }
}
