package in.vyte.contract.decoding;

import com.fasterxml.jackson.databind.JsonNode;
import in.vyte.contract.document.ApiDocument;
import in.vyte.contract.document.ApiOperation;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The examples of the document, one for each model that a list holds. */
final class Examples {
    private static final String LIST = "array of ";

    private Examples() {}

    record Example(String model, JsonNode json) {}

    static List<Example> all() {
        return ApiDocument.bundled().operations().stream()
                .flatMap(operation -> Stream.concat(
                        operation.requestExamples().stream(),
                        operation.successStatuses().stream()
                                .flatMap(status -> operation.responseExamples(status).stream())))
                .filter(example -> example.value().isContainerNode())
                .flatMap(Examples::models)
                .toList();
    }

    private static Stream<Example> models(ApiOperation.Example example) {
        if (!example.model().startsWith(LIST)) {
            return Stream.of(new Example(example.model(), example.value()));
        }
        String model = example.model().substring(LIST.length());
        return StreamSupport.stream(example.value().spliterator(), false).map(item -> new Example(model, item));
    }
}
