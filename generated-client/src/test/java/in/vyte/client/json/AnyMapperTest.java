package in.vyte.client.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import in.vyte.client.VyteJson;
import in.vyte.client.model.Event;
import in.vyte.client.model.EventFilter;
import in.vyte.client.model.EventKeyStore;
import in.vyte.client.model.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Models, open enums and unions look the same on the wire whichever mapper reads or writes them. */
class AnyMapperTest {
    private static final String JSON =
            "{\"_id\":\"e1\",\"title\":\"Zoë 😀\",\"dates\":[{\"date\":\"2026-03-10T08:00:00.000Z\"}],"
                    + "\"lang\":\"fr\",\"key_store\":{\"hash\":{\"u1\":\"fake-secret\"}},\"later\":{\"n\":1.50,\"x\":null}}";

    static Stream<ObjectMapper> mappers() {
        return Stream.of(
                VyteJson.mapper(),
                new ObjectMapper(),
                JsonMapper.builder()
                        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .defaultPropertyInclusion(JsonInclude.Value.construct(
                                JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
                        .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
                        .build());
    }

    /** A class of a user that holds values of the API. */
    public static final class Holder {
        /** A model. */
        public Event event = Event.builder().build();

        /** Open enums. */
        public List<EventFilter> filters = List.of();

        /** Unions. */
        public Map<String, EventKeyStore> keys = Map.of();
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void readsAndWritesTheSame(ObjectMapper mapper) throws IOException {
        assertThat(mapper.writeValueAsString(mapper.readValue(JSON, Event.class)))
                .isEqualTo(JSON);
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void readsFromEveryKindOfSource(ObjectMapper mapper) throws IOException {
        Event expected = mapper.readValue(JSON, Event.class);
        byte[] bytes = JSON.getBytes(StandardCharsets.UTF_8);
        assertThat(mapper.readValue(bytes, Event.class)).isEqualTo(expected);
        assertThat(mapper.readValue(new ByteArrayInputStream(bytes), Event.class))
                .isEqualTo(expected);
        assertThat(mapper.readValue(new StringReader(JSON), Event.class)).isEqualTo(expected);
        assertThat(mapper.readValue(JSON.getBytes(StandardCharsets.UTF_16), Event.class))
                .isEqualTo(expected);
        assertThat(mapper.treeToValue(mapper.readTree(JSON), Event.class).id()).isEqualTo("e1");
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void convertsToAndFromTrees(ObjectMapper mapper) throws IOException {
        Event event = mapper.readValue(JSON, Event.class);
        JsonNode tree = mapper.valueToTree(event);
        assertThat(tree.at("/dates/0/date").textValue()).isEqualTo("2026-03-10T08:00:00.000Z");
        assertThat(mapper.convertValue(event, Event.class)).isEqualTo(event);
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void readsAndWritesCollections(ObjectMapper mapper) throws IOException {
        List<Event> events = mapper.readValue("[{\"_id\":\"e1\"},null]", new TypeReference<>() {});
        assertThat(events).containsExactly(Event.of(e -> e.id("e1")), null);
        assertThat(mapper.writeValueAsString(events)).isEqualTo("[{\"_id\":\"e1\"},null]");
    }

    @Test
    void readsAndWritesThePropertiesOfOtherClasses() throws IOException {
        String json = "{\"event\":{\"title\":\"t\"},\"filters\":[\"upcoming\",\"brand new\"],\"keys\":{\"a\":\"k1\"}}";
        ObjectMapper mapper = new ObjectMapper();
        Holder holder = mapper.readValue(json, Holder.class);
        assertThat(holder.event.title()).isEqualTo("t");
        assertThat(holder.filters.get(0)).isSameAs(EventFilter.UPCOMING);
        assertThat(holder.keys.get("a").asString()).contains("k1");
        assertThat(mapper.writeValueAsString(holder)).isEqualTo(json);
    }

    @ParameterizedTest
    @EnumSource(
            value = JsonTypeInfo.As.class,
            names = {"PROPERTY", "WRAPPER_ARRAY", "WRAPPER_OBJECT"})
    void readsBackWhatItWroteWithItsType(JsonTypeInfo.As inclusion) throws IOException {
        ObjectMapper mapper = JsonMapper.builder()
                .activateDefaultTyping(
                        BasicPolymorphicTypeValidator.builder()
                                .allowIfBaseType(Object.class)
                                .build(),
                        ObjectMapper.DefaultTyping.NON_FINAL,
                        inclusion)
                .build();
        Map<String, Object> cache = new LinkedHashMap<>();
        cache.put("event", new ObjectMapper().readValue(JSON, Event.class));
        cache.put("filter", EventFilter.UPCOMING);
        cache.put("keys", EventKeyStore.of("k1"));
        Object read = mapper.readValue(mapper.writeValueAsString(cache), Object.class);
        assertThat(read).isEqualTo(cache);
        assertThat(((Map<?, ?>) read).get("event")).isEqualTo(new ObjectMapper().readValue(JSON, Event.class));
    }

    /** A class of a user that stands for a value of the API. */
    public record Wrapped(@JsonValue Event event) {
        /** Jackson is past the start of the object when it reads the argument. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public Wrapped {}
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"title\":\"t\",\"later\":{\"a\":[1]}}"})
    void readsAndWritesWhatAClassOfAUserDelegatesTo(String json) throws IOException {
        Wrapped wrapped = new ObjectMapper().readValue(json, Wrapped.class);
        assertThat(new ObjectMapper().writeValueAsString(wrapped)).isEqualTo(json);
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void readsAndWritesOpenEnumsAsKeys(ObjectMapper mapper) throws IOException {
        Map<Language, Integer> map = mapper.readValue("{\"fr\":1,\"xx\":2}", new TypeReference<>() {});
        assertThat(map.keySet()).containsExactlyInAnyOrder(Language.FR, Language.of("xx"));
        assertThat(mapper.readTree(mapper.writeValueAsString(map))).isEqualTo(mapper.readTree("{\"fr\":1,\"xx\":2}"));
    }

    @Test
    void printsPrettilyWhenTheMapperDoes() throws IOException {
        String pretty =
                VyteJson.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(Event.of(e -> e.id("e1")));
        assertThat(pretty).isEqualToNormalizingNewlines("{\n  \"_id\" : \"e1\"\n}");
    }

    @Test
    void reportsAMismatchInTheWayOfTheMapper() {
        assertThatExceptionOfType(MismatchedInputException.class)
                .isThrownBy(() -> new ObjectMapper().readValue("[1]", Event.class))
                .withMessageContaining("expected an object but found an array at ");
    }

    @Test
    void refusesAnAbstractClass() {
        assertThatExceptionOfType(InvalidDefinitionException.class)
                .isThrownBy(() -> new ObjectMapper().readValue("{}", Model.class))
                .withMessageContaining("Model");
    }

    @Test
    void limitsTheNestingOfTheOneMapper() {
        String deep = "{\"links\":" + "[".repeat(300) + "]".repeat(300) + "}";
        assertThatExceptionOfType(StreamConstraintsException.class)
                .isThrownBy(() -> VyteJson.mapper().readValue(deep, Event.class));
    }

    @Test
    void closesASourceAsMappersDo() throws IOException {
        AtomicBoolean closed = new AtomicBoolean();
        VyteJson.mapper()
                .readValue(
                        new ByteArrayInputStream("{}".getBytes(StandardCharsets.UTF_8)) {
                            @Override
                            public void close() {
                                closed.set(true);
                            }
                        },
                        Event.class);
        assertThat(closed).isTrue();
    }
}
