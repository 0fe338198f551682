package in.vyte.generator;

import in.vyte.generator.ClassView.EnumView;
import in.vyte.generator.ClassView.MemberView;
import in.vyte.generator.ClassView.ModelView;
import in.vyte.generator.ClassView.ValueView;
import in.vyte.generator.JavaType.Kind;
import in.vyte.generator.Members.Member;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Prepares the classes of the schemas for the templates. */
@SuppressWarnings("rawtypes") // as the parser hands schemas out
final class Models {
    private final String packageName;
    private final Types types;
    private final Members members;
    private final Unions unions;
    private final Set<String> deprecated = new HashSet<>();

    Models(String packageName, Types types, NameMappings mappings, Refusals refusals) {
        this.packageName = packageName;
        this.types = types;
        this.members = new Members(types, mappings, refusals);
        this.unions = new Unions(packageName, types, refusals);
    }

    /** Returns all classes. */
    List<ClassView> all() {
        Map<Definition, List<Member>> membersOf = allMembers();
        Map<String, Set<String>> references = new LinkedHashMap<>();
        membersOf.forEach((definition, list) -> references.put(definition.className(), referencesOf(definition, list)));
        Recursion recursion = new Recursion(references);
        membersOf.keySet().stream()
                .filter(definition -> Texts.isDeprecated(definition.described()))
                .forEach(definition -> deprecated.add(definition.className()));
        List<ClassView> views = new ArrayList<>();
        membersOf.forEach((definition, list) -> views.add(
                switch (Shape.of(definition.schema())) {
                    case UNION -> unions.view(definition, recursion, annotations(definition, references));
                    case ENUM -> enumView(definition, annotations(definition, references));
                    default -> modelView(definition, list, recursion, annotations(definition, references));
                }));
        return views;
    }

    /** Returns the classes of deprecated schemas, which others name without a warning. */
    Set<String> deprecated() {
        return deprecated;
    }

    /** Looking at a member may define a further class, so this ends when there are no new ones. */
    private Map<Definition, List<Member>> allMembers() {
        Map<String, Definition> seen = new LinkedHashMap<>();
        Map<Definition, List<Member>> result = new LinkedHashMap<>();
        while (seen.size() < types.definitions().size()) {
            for (Definition definition : List.copyOf(types.definitions().values())) {
                if (seen.putIfAbsent(definition.className(), definition) == null) {
                    boolean object = Shape.of(definition.schema()) == Shape.OBJECT;
                    result.put(definition, object ? members.of(definition) : List.of());
                }
            }
        }
        return result;
    }

    private static Set<String> referencesOf(Definition definition, List<Member> members) {
        Set<String> references = new HashSet<>();
        members.forEach(member -> references.addAll(member.type().classes()));
        definition.variants().forEach(variant -> references.addAll(variant.classes()));
        return references;
    }

    private String annotations(Definition definition, Map<String, Set<String>> references) {
        StringBuilder annotations = new StringBuilder();
        if (deprecated.contains(definition.className())) {
            annotations.append("@Deprecated\n");
        }
        boolean usesDeprecated =
                Names.at(references, definition.className()).stream().anyMatch(deprecated::contains);
        return annotations
                .append(usesDeprecated ? "@SuppressWarnings(\"deprecation\")\n" : "")
                .toString();
    }

    static Javadoc javadoc(Definition definition, String end) {
        String description = definition.described().getDescription();
        Javadoc javadoc = new Javadoc()
                .markdown(description == null ? "The " + definition.className() + " of the API." : description)
                .paragraph(end);
        return Texts.deprecated(javadoc, Texts.isDeprecated(definition.described()));
    }

    private ModelView modelView(Definition definition, List<Member> members, Recursion recursion, String annotations) {
        List<MemberView> views = members.stream()
                .map(member -> memberView(definition, member, recursion))
                .toList();
        return new ModelView(
                packageName,
                definition.className(),
                Literals.string(definition.jsonName()),
                javadoc(definition, "Immutable.").at(0),
                annotations,
                views);
    }

    private MemberView memberView(Definition owner, Member member, Recursion recursion) {
        JavaType type = member.type();
        Schema<?> schema = member.schema();
        boolean dateTime = type.kind() == Kind.DATE_TIME;
        boolean isDeprecated = Texts.isDeprecated(schema);
        String absent = type.isContainer() ? "empty if absent" : "null if absent";
        String returned = "the value, " + absent + (types.isNullable(schema) ? " or null" : "");
        Javadoc accessor = about(member).tag("return", returned);
        Javadoc builder = about(member)
                .tag("param", member.name() + " the value; null leaves it out")
                .tag("return", "this builder");
        String json = Literals.string(member.jsonName());
        return new MemberView(
                member.constant(),
                dateTime ? "Timestamp" : type.source(),
                adder(member),
                json,
                dateTime ? "Codecs.TIMESTAMP" : type.codec(name -> recursion.between(owner.className(), name)),
                Texts.deprecated(accessor, isDeprecated).at(4),
                Texts.deprecated(builder, isDeprecated).at(8),
                (isDeprecated ? "    @Deprecated\n" : "") + "    @JsonProperty(" + json + ")\n    @Schema("
                        + schemaAnnotation(member) + ")\n",
                isDeprecated ? "        @Deprecated\n" : "",
                type.isContainer() ? type.source() : "@Nullable " + type.source(),
                type.source(),
                member.name(),
                dateTime ? "dateTime" : type.isContainer() ? type.erased().toLowerCase(Locale.ROOT) : "get",
                setter(type));
    }

    private static String setter(JavaType type) {
        boolean nulls = type.isCollection() && type.source().contains("<@Nullable");
        return type.kind() == Kind.DATE_TIME ? "setDateTime" : nulls ? "setWithNulls" : "set";
    }

    private static Javadoc about(Member member) {
        String description = member.schema().getDescription();
        Javadoc javadoc = description == null
                ? new Javadoc().paragraph("See {@link " + linked(member.type()) + "}.")
                : new Javadoc().markdown(description);
        String remarks = Texts.remarks(member.schema());
        return remarks.isEmpty() ? javadoc : javadoc.paragraph(remarks);
    }

    private static String linked(JavaType type) {
        return type.items() == null ? type.source() : linked(type.items());
    }

    private static String schemaAnnotation(Member member) {
        String description = member.schema().getDescription();
        return description == null
                ? "implementation = " + member.type().erased() + ".class"
                : "description = " + Literals.string(description.strip().replaceAll("\\s+", " "));
    }

    private static String adder(Member member) {
        Object extension = member.schema().getExtensions() == null
                ? null
                : member.schema().getExtensions().get("x-vyte-secret");
        if (Boolean.TRUE.equals(extension)) {
            return member.required() ? "requiredSecret" : "secret";
        }
        return member.required() ? "required" : "optional";
    }

    private EnumView enumView(Definition definition, String annotations) {
        Schema<?> schema = definition.schema();
        boolean integers = "integer".equals(schema.getType());
        List<String> values = schema.getEnum().stream()
                .filter(Objects::nonNull)
                .map(value -> Literals.text(value, schema))
                .distinct()
                .toList();
        Map<String, String> names = Names.distinct(
                values, value -> Names.unreserved(Names.valueConstant(value), ReservedNames.VALUE_CONSTANTS, "_VALUE"));
        List<ValueView> views = values.stream()
                .map(value -> new ValueView(
                        Names.at(names, value),
                        integers ? value + "L" : Literals.string(value),
                        new Javadoc()
                                .paragraph("The value " + (value.isBlank() ? "of no text" : Markdown.code(value)) + ".")
                                .at(4)))
                .toList();
        String listed = views.stream()
                .map(value -> integers ? "\"" + value.literal().replace("L", "") + "\"" : value.literal())
                .collect(Collectors.joining(", "));
        String type = integers ? "integer" : "string";
        return new EnumView(
                packageName,
                definition.className(),
                javadoc(definition, "An open set: values that this client does not know are kept. Immutable.")
                        .at(0),
                annotations + "@Schema(type = \"" + type + "\", allowableValues = {" + listed + "})\n",
                integers ? "OpenIntegerEnum" : "OpenEnum",
                integers ? "long" : "String",
                views);
    }
}
