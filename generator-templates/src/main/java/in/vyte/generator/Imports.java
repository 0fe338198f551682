package in.vyte.generator;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The types outside the generated packages that generated code may name. */
final class Imports {
    private static final Map<String, String> BY_SIMPLE_NAME = Stream.of(
                    "com.fasterxml.jackson.annotation.JsonCreator",
                    "com.fasterxml.jackson.annotation.JsonProperty",
                    "com.fasterxml.jackson.databind.JsonNode",
                    "in.vyte.client.ApiClient",
                    "in.vyte.client.ApiRequest",
                    "in.vyte.client.ApiResponse",
                    "in.vyte.client.ApiStream",
                    "in.vyte.client.Additions",
                    "in.vyte.client.Operation",
                    "in.vyte.client.RequestBody",
                    "in.vyte.client.Upload",
                    "in.vyte.client.json.Bytes",
                    "in.vyte.client.json.Codecs",
                    "in.vyte.client.json.Codec",
                    "in.vyte.client.json.Field",
                    "in.vyte.client.json.Fields",
                    "in.vyte.client.json.Formats",
                    "in.vyte.client.json.Model",
                    "in.vyte.client.json.ModelType",
                    "in.vyte.client.json.OpenEnum",
                    "in.vyte.client.json.OpenIntegerEnum",
                    "in.vyte.client.json.Timestamp",
                    "in.vyte.client.json.Union",
                    "in.vyte.client.json.Variant",
                    "io.swagger.v3.oas.annotations.media.Schema",
                    "java.io.InputStream",
                    "java.math.BigDecimal",
                    "java.net.URI",
                    "java.time.LocalDate",
                    "java.time.OffsetDateTime",
                    "java.util.List",
                    "java.util.Map",
                    "java.util.Optional",
                    "java.util.Set",
                    "java.util.UUID",
                    "java.util.function.Consumer",
                    "org.jspecify.annotations.Nullable")
            .collect(Collectors.toMap(
                    type -> type.substring(type.lastIndexOf('.') + 1), type -> type, (one, same) -> one, TreeMap::new));

    private Imports() {}

    static Set<String> simpleNames() {
        return BY_SIMPLE_NAME.keySet();
    }

    static Map<String, String> bySimpleName() {
        return BY_SIMPLE_NAME;
    }
}
