package in.vyte.generator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns names of the document into names of Java. Each conversion looks at the one name only; what clashes after that
 * is numbered by {@link #distinct}.
 */
final class Names {
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern WORD_START = Pattern.compile("(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})");
    private static final Pattern RECORD_NAME = Pattern.compile("_+[a-z][a-z0-9]*(_[a-z0-9]+)*");
    private static final Pattern SNAKE_NAME = Pattern.compile("[a-z][a-z0-9]*(_[a-z0-9]+)*");

    private Names() {}

    /** Returns a name such as {@code createdBy} for {@code created_by}. */
    static String camel(String name) {
        List<String> words = words(name);
        StringBuilder camel = new StringBuilder(decapitalized(words.get(0)));
        words.subList(1, words.size()).forEach(word -> camel.append(capitalized(word)));
        return digitSafe(camel.toString());
    }

    /** Returns a name such as {@code CreatedBy} for {@code created_by}. */
    static String pascal(String name) {
        StringBuilder pascal = new StringBuilder();
        words(name).forEach(word -> pascal.append(capitalized(word)));
        return digitSafe(pascal.toString());
    }

    /** Returns a name such as {@code CREATED_BY} for {@code created_by} and for {@code createdBy}. */
    static String constant(String name) {
        return upper(WORD_START.matcher(name).replaceAll("_"));
    }

    /** Returns the constant of a value, in which a sign before digits counts: {@code MINUS_1} for {@code -1}. */
    static String valueConstant(String value) {
        if (value.isEmpty()) {
            return "EMPTY";
        }
        Matcher signed = Pattern.compile("([-+])(\\d.*)").matcher(value);
        if (signed.matches()) {
            return upper((signed.group(1).equals("-") ? "minus_" : "plus_") + signed.group(2));
        }
        return upper(value);
    }

    /** Returns a name with an ending unless it is free as it stands. */
    static String unreserved(String name, Set<String> reserved, String ending) {
        return reserved.contains(name) ? name + ending : name;
    }

    /**
     * Gives each name of one scope a Java name of its own. Names that clash keep the order of their spelling: first
     * {@code _id}, then {@code snake_case}, then any other, and among equals the order of the document. The first keeps
     * the plain Java name, the others get a number.
     *
     * @param names the names of the scope in the order of the document
     * @param convert turns one into its plain Java name
     * @return the Java names by name of the document, in the order of the document
     */
    static Map<String, String> distinct(Iterable<String> names, UnaryOperator<String> convert) {
        Map<String, String> plain = new LinkedHashMap<>();
        names.forEach(name -> plain.put(name, convert.apply(name)));
        List<String> bySpelling = new ArrayList<>(plain.keySet());
        bySpelling.sort(Comparator.comparingInt(Names::spelling));
        Set<String> plainNames = new HashSet<>();
        plain.values().forEach(name -> plainNames.add(name.toLowerCase(Locale.ROOT)));
        Set<String> taken = new HashSet<>();
        Map<String, String> result = new LinkedHashMap<>(plain);
        for (String name : bySpelling) {
            String wanted = at(plain, name);
            String free = wanted;
            for (int number = 2; !taken.add(free.toLowerCase(Locale.ROOT)); number++) {
                free = numbered(wanted, number, plainNames);
            }
            result.put(name, free);
        }
        return result;
    }

    private static String numbered(String wanted, int number, Set<String> plainNames) {
        boolean constant = wanted.equals(wanted.toUpperCase(Locale.ROOT));
        String name = wanted + (constant ? "_" : "") + number;
        return plainNames.contains(name.toLowerCase(Locale.ROOT)) ? name + "_" : name;
    }

    /** Returns what a map holds of a key that it has. */
    static <V> V at(Map<String, V> map, String key) {
        return Objects.requireNonNull(map.get(key), key);
    }

    static String capitalized(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static int spelling(String name) {
        if (RECORD_NAME.matcher(name).matches()) {
            return 0;
        }
        return SNAKE_NAME.matcher(name).matches() ? 1 : 2;
    }

    /** Returns the words between other characters, those of a name in capitals in small letters. */
    private static List<String> words(String name) {
        boolean capitals = name.equals(name.toUpperCase(Locale.ROOT));
        List<String> words = new ArrayList<>();
        for (String word : SEPARATORS.split(name)) {
            if (!word.isEmpty()) {
                words.add(capitals ? word.toLowerCase(Locale.ROOT) : word);
            }
        }
        return words.isEmpty() ? words(spelled(name)) : words;
    }

    /**
     * Takes the capitals of an abbreviation together: {@code url} of {@code URL}, {@code urlPath} of {@code URLPath}.
     */
    private static String decapitalized(String word) {
        int capitals = 0;
        while (capitals < word.length() && Character.isUpperCase(word.charAt(capitals))) {
            capitals++;
        }
        int lowered = capitals > 1 && capitals < word.length() ? capitals - 1 : capitals;
        return word.substring(0, lowered).toLowerCase(Locale.ROOT) + word.substring(lowered);
    }

    private static String upper(String value) {
        String[] pieces = SEPARATORS.split(value);
        StringBuilder constant = new StringBuilder();
        for (String piece : pieces) {
            if (!piece.isEmpty()) {
                constant.append(constant.isEmpty() ? "" : "_").append(piece.toUpperCase(Locale.ROOT));
            }
        }
        return constant.isEmpty() ? upper(spelled(value)) : digitSafe(constant.toString());
    }

    /** Names each character, for names of nothing but symbols: {@code plus sign} for {@code +}. */
    private static String spelled(String symbols) {
        StringBuilder words = new StringBuilder();
        symbols.codePoints()
                .forEach(symbol -> words.append(words.isEmpty() ? "" : " ")
                        .append(String.valueOf(Character.getName(symbol)).toLowerCase(Locale.ROOT)));
        return words.isEmpty() ? "empty" : words.toString();
    }

    private static String digitSafe(String name) {
        return Character.isDigit(name.charAt(0)) ? "_" + name : name;
    }
}
