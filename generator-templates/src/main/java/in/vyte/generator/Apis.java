package in.vyte.generator;

import in.vyte.generator.ApiView.GroupView;
import in.vyte.generator.ApiView.OperationView;
import in.vyte.generator.ApiView.OptionView;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Prepares the classes of operations for the templates. */
final class Apis {
    private final String packageName;
    private final OpenAPI document;
    private final Refusals refusals;

    Apis(String packageName, OpenAPI document, Refusals refusals) {
        this.packageName = packageName;
        this.document = document;
        this.refusals = refusals;
    }

    /** Returns the classes in the order of their tags. */
    List<ApiView> all(Map<String, List<Call>> byTag) {
        Map<String, String> names = Names.distinct(new TreeMap<>(byTag).keySet(), Names::pascal);
        List<ApiView> views = new ArrayList<>();
        names.forEach((tag, name) -> views.add(view(tag, name, Names.at(byTag, tag))));
        views.sort(Comparator.comparing(ApiView::name));
        return views;
    }

    private ApiView view(String tag, String name, List<Call> calls) {
        refuseClashes(tag, calls);
        List<Call> sorted = new ArrayList<>(calls);
        sorted.sort(Comparator.comparing(Call::id));
        Map<String, String> constants =
                Names.distinct(sorted.stream().map(Call::name).toList(), Names::constant);
        List<OperationView> operations = sorted.stream()
                .map(call -> operation(call, Names.at(constants, call.name())))
                .toList();
        boolean untagged = tag.equals(Calls.UNTAGGED);
        String about = description(tag);
        String title = untagged ? "The operations without a tag." : "The operations tagged " + quoted(tag) + ".";
        Javadoc javadoc = about == null ? new Javadoc().paragraph(title) : new Javadoc().markdown(about);
        javadoc.paragraph((about == null ? "" : title + " ") + "Immutable and thread-safe.")
                .paragraph("Calls through a {@code VyteClient} throw {@code in.vyte.sdk.error.VyteException} when they"
                        + " fail. Every call throws {@link IllegalArgumentException} for an id that is null, empty or a"
                        + " dot segment.");
        Javadoc accessor = (about == null ? new Javadoc().paragraph(title) : new Javadoc().markdown(about))
                .tag("return", untagged ? "the operations without a tag" : "the operations tagged " + quoted(tag));
        String accessorName = Names.unreserved(Names.camel(name), ReservedNames.TAGS, "Api");
        return new ApiView(packageName, name + "Api", accessorName, accessor.at(4), javadoc.at(0), "", operations);
    }

    private static String quoted(String tag) {
        return "\"" + Markdown.escaped(tag) + "\"";
    }

    private @Nullable String description(String tag) {
        return document.getTags() == null
                ? null
                : document.getTags().stream()
                        .filter(candidate -> tag.equals(candidate.getName()))
                        .map(Tag::getDescription)
                        .findFirst()
                        .orElse(null);
    }

    private void refuseClashes(String tag, List<Call> calls) {
        Map<String, Call> taken = new HashMap<>();
        for (Call call : calls) {
            for (String method : call.methodNames()) {
                Call other = taken.putIfAbsent(method, call);
                if (other != null && other != call) {
                    refusals.add(
                            "operations " + other.id() + " and " + call.id() + " of the tag " + tag,
                            "both have a method " + method,
                            "another operationId for one of them");
                }
            }
        }
    }

    private static OperationView operation(Call call, String constant) {
        List<String> steps = new ArrayList<>();
        for (Argument argument : call.arguments()) {
            boolean inGroup = call.grouped() && !argument.required();
            steps.add(argument.stepWith(inGroup ? "request." + argument.name() : argument.name()));
        }
        List<String> parameters = new ArrayList<>();
        (call.grouped() ? call.required() : call.arguments())
                .forEach(argument -> parameters.add(argument.declaration()));
        if (call.grouped()) {
            parameters.add(call.groupName() + " request");
        }
        return new OperationView(
                constant,
                call.result().type(),
                declaration(call),
                new Methods(call).all(),
                call.requestName(),
                String.join(", ", parameters),
                steps,
                call.grouped() ? List.of(group(call)) : List.of());
    }

    private static String declaration(Call call) {
        return "Operation.of(" + Literals.string(call.id()) + ", \"" + call.method() + "\", "
                + Literals.string(call.path()) + ").retry(Operation.Retry." + call.retry() + ")"
                + (call.open() ? ".open()" : "") + call.result().traits();
    }

    private static GroupView group(Call call) {
        return new GroupView(
                call.groupName(),
                call.name(),
                call.optional().stream().map(Apis::option).toList());
    }

    private static OptionView option(Argument argument) {
        JavaType type = argument.type();
        String name = argument.name();
        String copy = type.isContainer() ? name + " == null ? null : " + type.erased() + ".copyOf(" + name + ")" : name;
        boolean list = type.kind() == JavaType.Kind.LIST && type.items() != null;
        return new OptionView(
                type.source(),
                name,
                argument.deprecated() ? "            @Deprecated\n" : "",
                about(argument)
                        .tag("param", name + " the value; null leaves it out")
                        .tag("return", "this builder")
                        .at(12),
                copy,
                list && type.items() != null ? type.items().source() : "",
                about(argument)
                        .tag("param", name + " the values")
                        .tag("return", "this builder")
                        .at(12));
    }

    private static Javadoc about(Argument argument) {
        Javadoc javadoc = new Javadoc().markdown(argument.description());
        if (argument.description() == null) {
            javadoc.paragraph("Sets " + Markdown.code(argument.name()) + ".");
        }
        if (!argument.remarks().isEmpty()) {
            javadoc.paragraph(argument.remarks());
        }
        return Texts.deprecated(javadoc, argument.deprecated());
    }
}
