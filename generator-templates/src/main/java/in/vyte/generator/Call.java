package in.vyte.generator;

import in.vyte.generator.JavaType.Kind;
import in.vyte.generator.Responses.Result;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An operation as Java sees it. Immutable.
 *
 * @param id its operationId
 * @param name the name of its method
 * @param method the HTTP method in capitals
 * @param path the path template
 * @param retry the constant of {@code Operation.Retry}
 * @param open whether it needs no API key
 * @param deprecated whether the document calls it deprecated
 * @param summary its summary
 * @param description its description
 * @param arguments its parameters and its body, the required ones first
 * @param grouped whether the optional ones form an object
 * @param result what it returns
 */
record Call(
        String id,
        String name,
        String method,
        String path,
        String retry,
        boolean open,
        boolean deprecated,
        @Nullable String summary,
        @Nullable String description,
        List<Argument> arguments,
        boolean grouped,
        Result result) {

    Call {
        List<Argument> sorted = new ArrayList<>(arguments);
        sorted.sort(Comparator.comparing(argument -> !argument.required()));
        arguments = List.copyOf(sorted);
    }

    List<Argument> required() {
        return arguments.stream().filter(Argument::required).toList();
    }

    List<Argument> optional() {
        return arguments.stream().filter(argument -> !argument.required()).toList();
    }

    /** Returns the body if it is a model, which a function can fill in. */
    @Nullable
    Argument modelBody() {
        return arguments.stream()
                .filter(argument -> argument.body() && argument.type().kind() == Kind.MODEL)
                .findFirst()
                .orElse(null);
    }

    boolean hasBody() {
        return arguments.stream().anyMatch(Argument::body);
    }

    boolean isStreamed() {
        return result.items() != null && (grouped || !hasBody());
    }

    /** Returns the name of the object of optional parameters. */
    String groupName() {
        return Names.capitalized(name) + "Request";
    }

    /** Returns the name of the private method that puts the request together. */
    String requestName() {
        return name + "Request";
    }

    /** Returns the names of all public methods. */
    List<String> methodNames() {
        List<String> names = new ArrayList<>(List.of(name, name + "WithResponse"));
        if (isStreamed()) {
            names.add("stream" + Names.capitalized(name));
        }
        return names;
    }
}
