package in.vyte.generator;

import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The Java type of a schema. Immutable.
 *
 * @param kind what it is
 * @param source the type as generated code writes it, such as {@code List<Event>}
 * @param codec the expression of its codec, in which <code>{Event}</code> stands for the codec of a generated class
 * @param items the type of items or values, null where there are none
 */
record JavaType(
        Kind kind, String source, String codec, @Nullable JavaType items) {
    private static final Pattern CLASS = Pattern.compile("\\{(\\w+)}");

    static final JavaType ANY = scalar(Kind.ANY, "JsonNode", "Codecs.ANY");
    static final JavaType TEXT = scalar(Kind.TEXT, "String", "Codecs.STRING");
    static final JavaType NUMBER = scalar(Kind.NUMBER, "BigDecimal", "Codecs.NUMBER");
    static final JavaType INTEGER = scalar(Kind.INTEGER, "Integer", "Codecs.INTEGER");
    static final JavaType BOOLEAN = scalar(Kind.BOOLEAN, "Boolean", "Codecs.BOOLEAN");
    static final JavaType UPLOAD = scalar(Kind.UPLOAD, "Upload", "");

    enum Kind {
        ANY,
        TEXT,
        DATE_TIME,
        OTHER_TEXT,
        NUMBER,
        INTEGER,
        BOOLEAN,
        TEXT_ENUM,
        INTEGER_ENUM,
        MODEL,
        UNION,
        LIST,
        SET,
        MAP,
        UPLOAD
    }

    static JavaType scalar(Kind kind, String source, String codec) {
        return new JavaType(kind, source, codec, null);
    }

    static JavaType generated(Kind kind, String className) {
        return new JavaType(kind, className, "{" + className + "}", null);
    }

    static JavaType container(Kind kind, JavaType items, boolean nullableItems) {
        String item = nullableItems ? "@Nullable " + items.source : items.source;
        String codec = nullableItems ? "Codecs.nullable(" + items.codec + ")" : items.codec;
        return switch (kind) {
            case LIST -> new JavaType(kind, "List<" + item + ">", "Codecs.list(" + codec + ")", items);
            case SET -> new JavaType(kind, "Set<" + item + ">", "Codecs.set(" + codec + ")", items);
            default -> new JavaType(Kind.MAP, "Map<String, " + item + ">", "Codecs.map(" + codec + ")", items);
        };
    }

    /** Returns the class without its type arguments. */
    String erased() {
        int arguments = source.indexOf('<');
        return arguments < 0 ? source : source.substring(0, arguments);
    }

    boolean isContainer() {
        return kind == Kind.LIST || kind == Kind.SET || kind == Kind.MAP;
    }

    boolean isCollection() {
        return kind == Kind.LIST || kind == Kind.SET;
    }

    /** Returns whether it has one text, as parameters and parts of forms need it. */
    boolean isText() {
        return switch (kind) {
            case TEXT, DATE_TIME, OTHER_TEXT, NUMBER, INTEGER, BOOLEAN, TEXT_ENUM, INTEGER_ENUM -> true;
            default -> false;
        };
    }

    /** Returns the names of the generated classes whose codecs it needs. */
    Set<String> classes() {
        return CLASS.matcher(codec).results().map(match -> match.group(1)).collect(Collectors.toSet());
    }

    /**
     * Returns the expression of the codec as a class writes it.
     *
     * @param lazy whether a generated class may be initialized only after the one that names it
     */
    String codec(Predicate<String> lazy) {
        return CLASS.matcher(codec).replaceAll(match -> {
            String type = match.group(1) + ".TYPE";
            return lazy.test(match.group(1)) ? "Codecs.lazy(() -> " + type + ")" : type;
        });
    }

    /** Returns a name for it as part of another name: {@code EventList} for {@code List<Event>}. */
    String inName() {
        return switch (kind) {
            case LIST, SET, MAP -> (items == null ? "" : items.inName()) + erased();
            default -> source;
        };
    }
}
