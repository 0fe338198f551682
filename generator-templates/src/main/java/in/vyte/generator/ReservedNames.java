package in.vyte.generator;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names that generated code cannot give away. */
final class ReservedNames {
    private static final Set<String> WORDS = Set.of(
            ("abstract assert boolean break byte case catch char class const continue default do double else enum"
                            + " extends false final finally float for goto if implements import instanceof int interface"
                            + " long native new null package private protected public return short static strictfp"
                            + " super switch synchronized this throw throws transient true try void volatile while _")
                    .split(" "));

    private static final Set<String> OF_OBJECT =
            Set.of("getClass", "hashCode", "equals", "clone", "toString", "notify", "notifyAll", "wait", "finalize");

    private static final Set<String> OF_MODEL = Set.of(
            "builder",
            "toBuilder",
            "modelType",
            "additionalProperties",
            "additionalProperty",
            "explicitNull",
            "serialize",
            "serializeWithType",
            "writeReplace",
            "build",
            "has",
            "raw",
            "mismatches");

    private static final Set<String> OF_CLIENT = Set.of(
            "call",
            "callWithResponse",
            "stream",
            "creations",
            "creators",
            "poolStats",
            "slotSearch",
            "withOptions",
            "close",
            "builder",
            "fromEnv",
            "client",
            "engine");

    /** Names of members. */
    static final Set<String> MEMBERS = union(union(WORDS, OF_OBJECT), OF_MODEL);

    /** Names of parameters and of their builder methods. */
    static final Set<String> PARAMETERS = union(union(WORDS, OF_OBJECT), Set.of("request", "build"));

    /** Names of methods that call operations. */
    static final Set<String> OPERATIONS = union(union(WORDS, OF_OBJECT), Set.of("with"));

    /** Names of methods that return the operations of a tag. */
    static final Set<String> TAGS = union(union(WORDS, OF_OBJECT), OF_CLIENT);

    /** Names of private constants in a model. */
    static final Set<String> MEMBER_CONSTANTS = Set.of("TYPE", "FIELDS");

    /** Names of the constants of an enum. */
    static final Set<String> VALUE_CONSTANTS = Set.of("TYPE");

    /** Types that generated code or its reader means when it says the name; those of java.lang are a fixed list. */
    static final Set<String> TYPES = union(
            Imports.simpleNames(),
            Set.of(("Object String Integer Long Short Byte Character Float Double Number Boolean Void Enum Record Class"
                            + " Iterable Comparable Runnable Thread Process Module Package Error Exception"
                            + " Throwable RuntimeException Math System Override Deprecated SuppressWarnings"
                            + " SafeVarargs Base Builder Type Variant VyteApis")
                    .split(" ")));

    private ReservedNames() {}

    private static Set<String> union(Set<String> one, Set<String> other) {
        return Stream.concat(one.stream(), other.stream()).collect(Collectors.toUnmodifiableSet());
    }
}
