package in.vyte.generator;

import in.vyte.generator.ClassView.UnionView;
import in.vyte.generator.ClassView.VariantView;
import in.vyte.generator.JavaType.Kind;
import io.swagger.v3.oas.models.media.Discriminator;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Prepares unions: finds what distinguishes their types, or refuses them. */
@SuppressWarnings("rawtypes") // as the parser hands schemas out
final class Unions {
    private static final String INSTEAD =
            "a discriminator, or required members that only one of them has, or one type in place of two";

    private final String packageName;
    private final Types types;
    private final Refusals refusals;

    Unions(String packageName, Types types, Refusals refusals) {
        this.packageName = packageName;
        this.types = types;
        this.refusals = refusals;
    }

    UnionView view(Definition union, Recursion recursion, String annotations) {
        Map<String, Variant> distinct = new LinkedHashMap<>();
        List<Schema> alternatives = Shape.alternatives(union.schema());
        for (int i = 0; i < union.variants().size(); i++) {
            JavaType type = union.variants().get(i);
            distinct.putIfAbsent(type.source(), new Variant(type, alternatives.get(i)));
        }
        List<Variant> variants = ordered(union, List.copyOf(distinct.values()));
        List<VariantView> views = new ArrayList<>();
        for (Variant variant : variants) {
            views.add(view(variant, expression(union, variant, variants, recursion)));
        }
        return new UnionView(
                packageName,
                union.className(),
                Literals.string(union.jsonName()),
                Models.javadoc(union, "Holds exactly one of its types. Immutable.")
                        .at(0),
                annotations,
                views);
    }

    private record Variant(JavaType type, Schema schema) {}

    /** The JSON values by whose first token a variant is known. */
    private enum Token {
        STRING,
        NUMBER,
        BOOLEAN,
        ARRAY,
        OBJECT,
        NONE
    }

    private static Token token(JavaType type) {
        return switch (type.kind()) {
            case TEXT, DATE_TIME, OTHER_TEXT, TEXT_ENUM -> Token.STRING;
            case NUMBER, INTEGER, INTEGER_ENUM -> Token.NUMBER;
            case BOOLEAN -> Token.BOOLEAN;
            case LIST, SET -> Token.ARRAY;
            case MODEL, MAP, ANY -> Token.OBJECT;
            case UNION, UPLOAD -> Token.NONE;
        };
    }

    /** Returns the variants so that each is distinguished from all that follow it. */
    private List<Variant> ordered(Definition union, List<Variant> variants) {
        Map<Token, List<Variant>> byToken = new LinkedHashMap<>();
        variants.forEach(variant -> byToken.computeIfAbsent(token(variant.type()), token -> new ArrayList<>())
                .add(variant));
        for (Variant variant : byToken.getOrDefault(Token.NONE, List.of())) {
            refusals.add(
                    union.place(),
                    "oneOf holds " + variant.type().source() + ", which is itself a oneOf or a file",
                    "list the types of the inner oneOf in the outer one");
        }
        List<Variant> result = new ArrayList<>();
        byToken.forEach((token, rivals) -> {
            if (rivals.size() == 1 || union.schema().getDiscriminator() != null && token == Token.OBJECT) {
                result.addAll(rivals);
            } else if (token == Token.OBJECT) {
                result.addAll(byRequiredMembers(union, rivals));
            } else {
                refuse(union, rivals);
            }
        });
        return result;
    }

    private List<Variant> byRequiredMembers(Definition union, List<Variant> rivals) {
        List<Variant> open = new ArrayList<>(rivals);
        List<Variant> result = new ArrayList<>();
        while (open.size() > 1) {
            Variant clear = open.stream()
                    .filter(candidate ->
                            open.stream().allMatch(other -> other == candidate || hasOwnRequired(candidate, other)))
                    .findFirst()
                    .orElse(null);
            if (clear == null) {
                refuse(union, open);
                return rivals;
            }
            result.add(clear);
            open.remove(clear);
        }
        result.addAll(open);
        return result;
    }

    private boolean hasOwnRequired(Variant variant, Variant other) {
        Set<String> own = new TreeSet<>(required(variant));
        own.removeAll(members(other));
        return other.type().kind() == Kind.MODEL && !own.isEmpty();
    }

    private void refuse(Definition union, List<Variant> rivals) {
        String names = rivals.stream().map(rival -> rival.type().source()).collect(Collectors.joining(" and "));
        refusals.add(union.place(), "oneOf of " + names + ", which nothing distinguishes in JSON", INSTEAD);
    }

    private Set<String> members(Variant variant) {
        Schema<?> schema = types.resolved(variant.schema(), "");
        return schema == null || schema.getProperties() == null
                ? Set.of()
                : schema.getProperties().keySet();
    }

    private Set<String> required(Variant variant) {
        Schema<?> schema = types.resolved(variant.schema(), "");
        return schema == null || schema.getRequired() == null ? Set.of() : new TreeSet<>(schema.getRequired());
    }

    private String expression(Definition union, Variant variant, List<Variant> all, Recursion recursion) {
        JavaType type = variant.type();
        String codec = type.codec(name -> recursion.between(union.className(), name));
        String created = switch (type.kind()) {
            case LIST, SET, MAP -> "Variant.of" + type.erased() + "(" + codec + ")";
            default -> "new Variant<>(" + type.source() + ".class, " + codec + ")";
        };
        if (token(type) != Token.OBJECT) {
            return created;
        }
        Discriminator discriminator = union.schema().getDiscriminator();
        if (discriminator != null) {
            return created + discriminated(union, variant, discriminator);
        }
        boolean alone = all.stream()
                        .filter(other -> token(other.type()) == Token.OBJECT)
                        .count()
                == 1;
        Set<String> required = required(variant);
        return alone || required.isEmpty() ? created : created + ".having(" + literals(required) + ")";
    }

    private String discriminated(Definition union, Variant variant, Discriminator discriminator) {
        String member = discriminator.getPropertyName();
        if (!members(variant).contains(member)) {
            refusals.add(
                    union.place() + ", " + variant.type().source(),
                    "it has no member " + member + ", the discriminator",
                    "declare the member in each of the types");
        }
        Set<String> values = new LinkedHashSet<>();
        String ref = variant.schema().get$ref();
        String component = ref == null ? variant.type().source() : ref.substring(ref.lastIndexOf('/') + 1);
        if (discriminator.getMapping() != null) {
            discriminator.getMapping().forEach((value, target) -> {
                if (target.substring(target.lastIndexOf('/') + 1).equals(component)) {
                    values.add(value);
                }
            });
        }
        if (values.isEmpty()) {
            values.add(component);
        }
        return ".when(" + Literals.string(member) + ", " + literals(values) + ")";
    }

    private static String literals(Set<String> texts) {
        return texts.stream().map(Literals::string).collect(Collectors.joining(", "));
    }

    private static VariantView view(Variant variant, String expression) {
        JavaType type = variant.type();
        String article = "AEIO".indexOf(type.inName().charAt(0)) >= 0 ? "an" : "a";
        String getter = switch (type.kind()) {
            case LIST -> "asList()";
            case SET -> "asSet()";
            case MAP -> "asMap()";
            default -> "as(" + type.source() + ".class)";
        };
        return new VariantView(type.source(), expression, article, type.inName(), getter);
    }
}
