package in.vyte.generator;

import in.vyte.generator.ApiView.MethodView;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the methods of one operation: each form of the arguments with each form of the result. */
final class Methods {
    private static final String STATUS_AND_HEADERS = "status, headers and value";

    private final Call call;

    Methods(Call call) {
        this.call = call;
    }

    List<MethodView> all() {
        Form full = call.grouped() ? grouped() : plain();
        Form lambda = call.grouped() ? groupedLambda() : bodyLambda();
        List<MethodView> methods = new ArrayList<>();
        methods.add(main(full));
        if (!call.optional().isEmpty()) {
            methods.add(withoutOptions(full));
        }
        if (lambda != null) {
            methods.add(forwarding(call.name(), call.result().returned(), full, lambda, returned()));
        }
        String withResponse = call.name() + "WithResponse";
        String response = "ApiResponse<" + call.result().type() + ">";
        String callMethod = call.result().binary() ? "downloadWithResponse" : "callWithResponse";
        methods.add(other(
                withResponse,
                response,
                full,
                ", with status and headers",
                STATUS_AND_HEADERS,
                "return this.client." + callMethod + "(" + request(full) + ");"));
        if (lambda != null) {
            methods.add(forwarding(withResponse, response, full, lambda, STATUS_AND_HEADERS));
        }
        if (call.isStreamed() && call.result().items() != null) {
            JavaType items = call.result().items();
            String stream = "stream" + Names.capitalized(call.name());
            String type = "ApiStream<" + items.source() + ">";
            String codec = items.codec(name -> false);
            methods.add(other(
                    stream,
                    type,
                    full,
                    ", decoding the items one by one",
                    "the items, to be closed",
                    "return client.stream(" + request(full) + ", " + codec + ");"));
            if (lambda != null) {
                methods.add(forwarding(stream, type, full, lambda, "the items, to be closed"));
            }
        }
        return methods;
    }

    /**
     * A form of the arguments.
     *
     * @param parameters their declarations
     * @param names what is passed on
     * @param erased their types, for links
     * @param docs the texts of their tags
     * @param ending what sets it apart from the full form, in words
     */
    private record Form(
            List<String> parameters, List<String> names, List<String> erased, List<String> docs, String ending) {
        String declared() {
            return "(" + String.join(", ", parameters) + ")";
        }

        String passed() {
            return "(" + String.join(", ", names) + ")";
        }
    }

    private Form plain() {
        return form(call.arguments(), null, "");
    }

    private Form grouped() {
        Argument last = null;
        Form required = form(call.required(), last, "");
        return appended(
                required, call.groupName() + " request", "request", call.groupName(), "the optional parameters", "");
    }

    private Form groupedLambda() {
        Form required = form(call.required(), null, "");
        return appended(
                required,
                "Consumer<" + call.groupName() + ".Builder> request",
                call.groupName() + ".of(request)",
                "Consumer",
                "sets the optional parameters",
                ", the optional parameters filled in by the given function");
    }

    private @Nullable Form bodyLambda() {
        Argument body = call.modelBody();
        return body == null ? null : form(call.arguments(), body, ", the body filled in by the given function");
    }

    private static Form form(List<Argument> arguments, @Nullable Argument lambda, String ending) {
        List<String> parameters = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<String> erased = new ArrayList<>();
        List<String> docs = new ArrayList<>();
        for (Argument argument : arguments) {
            boolean filled = argument == lambda;
            String type = argument.type().source();
            parameters.add(filled ? "Consumer<" + type + ".Builder> " + argument.name() : argument.declaration());
            names.add(filled ? type + ".of(" + argument.name() + ")" : argument.name());
            erased.add(argument.type().erased());
            docs.add(argument.name() + " " + (filled ? argument.html().replace(" May be null.", "") : argument.html()));
        }
        return new Form(parameters, names, erased, docs, ending);
    }

    private static Form appended(Form form, String parameter, String name, String erased, String doc, String ending) {
        return new Form(
                added(form.parameters(), parameter),
                added(form.names(), name),
                added(form.erased(), erased),
                added(form.docs(), "request " + doc),
                ending);
    }

    private static List<String> added(List<String> list, String last) {
        List<String> result = new ArrayList<>(list);
        result.add(last);
        return result;
    }

    private MethodView main(Form form) {
        Javadoc javadoc = new Javadoc();
        if (call.summary() == null && call.description() == null) {
            javadoc.paragraph("Calls " + Markdown.code(call.method() + " " + call.path()) + ".");
        }
        javadoc.markdown(call.summary()).markdown(call.description());
        String annotation = "    @io.swagger.v3.oas.annotations.Operation(operationId = " + Literals.string(call.id())
                + ", summary = "
                + Literals.string(
                        call.summary() == null ? call.id() : call.summary().strip()) + ")\n";
        String method = call.result().binary() ? "download" : "call";
        String statement =
                (call.result().isNothing() ? "" : "return ") + "this.client." + method + "(" + request(form) + ");";
        return method(javadoc, annotation, call.result().returned(), call.name(), form, returned(), statement);
    }

    private MethodView withoutOptions(Form full) {
        Form required = form(call.required(), null, "");
        List<String> passed = new ArrayList<>(required.names());
        if (call.grouped()) {
            passed.add(call.groupName() + ".builder().build()");
        } else {
            call.optional().forEach(argument -> passed.add("null"));
        }
        // A call with two nulls may fit the form with a function as well
        List<Argument> optional = call.grouped() ? List.of() : call.optional();
        for (int i = 0; i < optional.size(); i++) {
            if (optional.get(i) == call.modelBody()) {
                passed.set(
                        required.names().size() + i,
                        "(" + optional.get(i).type().source() + ") null");
            }
        }
        String statement =
                (call.result().isNothing() ? "" : "return ") + call.name() + "(" + String.join(", ", passed) + ");";
        Javadoc javadoc = like(call.name(), full, ", with all optional parameters left out");
        return method(javadoc, "", call.result().returned(), call.name(), required, returned(), statement);
    }

    private MethodView other(String name, String type, Form form, String ending, String returned, String statement) {
        return method(like(call.name(), form, ending), "", type, name, form, returned, statement);
    }

    private MethodView forwarding(String name, String type, Form full, Form form, String returned) {
        String statement = (type.equals("void") ? "" : "return ") + name + form.passed() + ";";
        return method(like(name, full, form.ending()), "", type, name, form, returned, statement);
    }

    private static Javadoc like(String name, Form form, String ending) {
        return new Javadoc()
                .paragraph("Like {@link #" + name + "(" + String.join(", ", form.erased()) + ")}" + ending + ".");
    }

    private MethodView method(
            Javadoc javadoc,
            String annotations,
            String type,
            String name,
            Form form,
            String returned,
            String statement) {
        form.docs().forEach(doc -> javadoc.tag("param", doc));
        if (!type.equals("void")) {
            javadoc.tag("return", returned);
        }
        Texts.deprecated(javadoc, call.deprecated());
        String all = (call.deprecated() ? "    @Deprecated\n" : "") + annotations;
        return new MethodView(javadoc.at(4), all, type + " " + name + form.declared(), statement);
    }

    private String returned() {
        String described = Markdown.blocks(call.result().description()).stream()
                .map(block -> block.replace("\n", " "))
                .collect(Collectors.joining(" "));
        String text = described.isEmpty() ? "the response" : described;
        return call.result().binary() ? text + " To be closed." : text;
    }

    private String request(Form form) {
        return call.requestName() + form.passed();
    }
}
