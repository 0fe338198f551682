package in.vyte.contract.decoding;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import in.vyte.client.VyteJson;
import in.vyte.client.json.Model;
import in.vyte.client.json.ModelType;
import in.vyte.contract.document.ApiDocument;
import in.vyte.contract.document.ApiOperation;
import in.vyte.contract.document.ApiOperation.Example;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.commons.io.function.Uncheck;

/** Generated models, found by the names of the document. */
final class GeneratedModels {
    private GeneratedModels() {}

    /** Returns the examples of the document, those in lists one by one. */
    static List<Example> examples() {
        return ApiDocument.bundled().operations().stream()
                .flatMap(ApiOperation::jsonExamples)
                .flatMap(Example::items)
                .toList();
    }

    static Class<?> type(String name) {
        return VyteJson.mapper()
                .getTypeFactory()
                .constructFromCanonical("in.vyte.client.model." + name)
                .getRawClass();
    }

    static ModelType<?> codec(String name) {
        try {
            return (ModelType<?>) type(name).getField("TYPE").get(null);
        } catch (ReflectiveOperationException missing) {
            throw new AssertionError(missing);
        }
    }

    static List<Method> accessors(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.isAnnotationPresent(JsonProperty.class))
                .toList();
    }

    static Method accessor(Class<?> type, String member) {
        return accessors(type).stream()
                .filter(method ->
                        method.getAnnotation(JsonProperty.class).value().equals(member))
                .findFirst()
                .orElseThrow();
    }

    /** Calls an accessor; returns what it returns or throws. */
    static Object call(Method accessor, Model model) {
        try {
            return Map.of("value", String.valueOf(accessor.invoke(model)));
        } catch (InvocationTargetException thrown) {
            return thrown.getCause();
        } catch (IllegalAccessException impossible) {
            throw new AssertionError(impossible);
        }
    }

    static byte[] bytes(JsonNode json) {
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Returns a tree as it is written, without the types that numbers have in memory. */
    static JsonNode tree(Object value) {
        return Uncheck.get(() -> VyteJson.mapper().readTree(VyteJson.mapper().writeValueAsBytes(value)));
    }
}
