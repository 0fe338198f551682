package in.vyte.client.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import in.vyte.client.VyteJson;
import in.vyte.client.model.Event;
import in.vyte.client.model.EventCreate;
import in.vyte.client.model.EventCreatorInput;
import in.vyte.client.model.EventInvitee;
import in.vyte.client.model.EventThirdParty;
import in.vyte.client.model.EventUpdate;
import in.vyte.client.model.KeyStore;
import in.vyte.client.model.User;
import in.vyte.client.model.WebhookInput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ModelTest {
    private static final EventCreatorInput TOMAS = EventCreatorInput.of(by -> by.email("tomas.lindqvist@example.com"));

    /** The API has no such model yet. */
    private static final class Polls extends Model {
        private static final long serialVersionUID = 1L;
        private static final Fields FIELDS = new Fields();

        static {
            FIELDS.optional("polls", Codecs.map(Codecs.list(Codecs.ANY)));
        }

        static final ModelType<Polls> TYPE = new ModelType<>(Polls.class, FIELDS, Polls::new);

        private Polls(@Nullable Object[] values) {
            super(values);
        }

        @Override
        protected ModelType<?> modelType() {
            return TYPE;
        }
    }

    @Test
    void readsTheMembersItKnows() throws IOException {
        Event event = read("""
                {"_id":"e1","title":"Quarterly review","vyteme":false,"__v":3,
                 "createdAt":"2026-02-24T09:15:30.120Z","invitees":[{"email":"nora.weiss@example.org"}]}""");
        assertThat(event.id()).isEqualTo("e1");
        assertThat(event.vyteme()).isFalse();
        assertThat(event.v()).isEqualTo(3);
        assertThat(event.createdAt()).isEqualTo(OffsetDateTime.parse("2026-02-24T09:15:30.120Z"));
        assertThat(event.invitees()).extracting(EventInvitee::email).containsExactly("nora.weiss@example.org");
    }

    @Test
    void returnsNullOrEmptyForWhatIsAbsent() throws IOException {
        Event event = read("{}");
        assertThat(event.title()).isNull();
        assertThat(event.createdAt()).isNull();
        assertThat(event.createdBy()).isNull();
        assertThat(event.invitees()).isEmpty();
        assertThat(KeyStore.builder().build().hash()).isEmpty();
    }

    @Test
    void distinguishesAbsentFromNull() throws IOException {
        Event event = read("{\"title\":null,\"invitees\":null,\"strange\":null}");
        assertThat(event.title()).isNull();
        assertThat(event.invitees()).isEmpty();
        assertThat(event.has("title")).isTrue();
        assertThat(event.has("invitees")).isTrue();
        assertThat(event.has("strange")).isTrue();
        assertThat(event.has("lang")).isFalse();
        assertThat(write(event)).isEqualTo("{\"title\":null,\"invitees\":null,\"strange\":null}");
    }

    @Test
    void keepsTheMembersItDoesNotKnow() throws IOException {
        String json = "{\"title\":\"t\",\"later\":{\"a\":[1,2.50,null,\"x\"]},\"flag\":true}";
        Event event = read(json);
        assertThat(event.additionalProperties()).containsOnlyKeys("later", "flag");
        assertThat(event.additionalProperties().get("later").at("/a/3").textValue())
                .isEqualTo("x");
        assertThat(write(event)).isEqualTo(json);
    }

    @Test
    void keepsUnknownMembersThroughABuilder() throws IOException {
        Event event = read("{\"later\":1}").toBuilder().title("t").build();
        assertThat(write(event)).isEqualTo("{\"title\":\"t\",\"later\":1}");
    }

    @Test
    void lastOfEqualNamesWins() throws IOException {
        Event event = read("{\"title\":\"a\",\"later\":1,\"title\":\"b\",\"later\":2}");
        assertThat(write(event)).isEqualTo("{\"title\":\"b\",\"later\":2}");
    }

    @Test
    void hasNoMemberThatWasNotSent() throws IOException {
        Event event = read("{\"empty\":true}");
        assertThat(event.additionalProperties()).containsOnlyKeys("empty");
        assertThat(write(Event.builder().build())).isEqualTo("{}");
    }

    @Test
    void leavesOutWhatIsNotSet() throws IOException {
        EventUpdate update = EventUpdate.of(e -> e.title("t").title(null).dates(null));
        assertThat(new String(VyteJson.write(EventUpdate.TYPE, update), StandardCharsets.UTF_8))
                .isEqualTo("{}");
    }

    @Test
    void writesAnEmptyListThatWasSet() {
        Event event = Event.of(e -> e.invitees(List.of()));
        assertThat(write(event)).isEqualTo("{\"invitees\":[]}");
    }

    @Test
    void writesAnExplicitNull() {
        Event event = Event.of(e -> e.title("t").explicitNull("title").explicitNull("third_party"));
        assertThat(write(event)).isEqualTo("{\"title\":null,\"third_party\":null}");
    }

    @Test
    void forgetsAnExplicitNullThatIsSetAfterwards() {
        Event event = Event.of(e -> e.explicitNull("title").title("t"));
        assertThat(write(event)).isEqualTo("{\"title\":\"t\"}");
    }

    @Test
    void namesTheRequiredMemberThatIsMissing() {
        assertThatIllegalStateException()
                .isThrownBy(() -> EventCreate.of(e -> e.title("t")))
                .withMessageContaining("EventCreate")
                .withMessageContaining("created_by");
    }

    @Test
    void requiresASecretThatIsRequired() {
        assertThatIllegalStateException()
                .isThrownBy(() -> WebhookInput.builder().build())
                .withMessageContaining("WebhookInput");
    }

    @Test
    void readsAModelThatLacksARequiredMember() throws IOException {
        EventCreate create = VyteJson.mapper().readValue("{}", EventCreate.class);
        assertThat(create.title()).isNull();
    }

    @Test
    void buildsFromWhatItHolds() {
        EventCreate create = EventCreate.of(e -> e.title("a").createdBy(TOMAS));
        EventCreate changed = create.toBuilder().title("b").build();
        assertThat(create.title()).isEqualTo("a");
        assertThat(changed.title()).isEqualTo("b");
        assertThat(changed.createdBy()).isEqualTo(TOMAS);
    }

    @Test
    void isNotChangedByItsBuilderAfterwards() {
        Event.Builder builder = Event.builder().title("a").additionalProperty("x", TextNode.valueOf("1"));
        Event event = builder.build();
        builder.title("b").additionalProperty("x", TextNode.valueOf("2"));
        assertThat(write(event)).isEqualTo("{\"title\":\"a\",\"x\":\"1\"}");
    }

    @Test
    void isNotChangedByAListGivenToItsBuilder() {
        List<EventInvitee> invitees = new ArrayList<>(List.of(EventInvitee.of(i -> i.email("nora.weiss@example.org"))));
        Event event = Event.of(e -> e.invitees(invitees));
        invitees.clear();
        assertThat(event.invitees()).hasSize(1).isUnmodifiable();
    }

    @Test
    void isNotChangedByATreeGivenToItsBuilder() {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        Event event = Event.of(e -> e.additionalProperty("later", tree).links(tree));
        tree.put("changed", true);
        assertThat(write(event)).isEqualTo("{\"links\":{},\"later\":{}}");
    }

    @Test
    void handsOutCollectionsThatCannotBeChanged() throws IOException {
        Event event = read("{\"invitees\":[{}],\"later\":1}");
        assertThat(event.invitees()).isUnmodifiable();
        assertThat(event.messages()).isUnmodifiable();
        assertThat(event.additionalProperties()).isUnmodifiable();
        KeyStore keys = VyteJson.mapper().readValue("{\"hash\":{\"u1\":\"fake-secret\"}}", KeyStore.class);
        assertThat(keys.hash()).isUnmodifiable();
        assertThat(KeyStore.of(k -> k.hash(Map.of("u1", "fake-secret"))).hash()).isUnmodifiable();
    }

    @Test
    void refusesAnAdditionalMemberThatItKnows() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Event.builder().additionalProperty("title", TextNode.valueOf("t")))
                .withMessageContaining("title");
    }

    @Test
    void leavesOutNullItemsOfListsButWritesThemBack() throws IOException {
        User user = VyteJson.mapper().readValue("{\"emails\":[\"marta.keller@example.com\",null]}", User.class);
        assertThat(user.emails()).containsExactly("marta.keller@example.com");
        assertThat(write(user)).isEqualTo("{\"emails\":[\"marta.keller@example.com\",null]}");
    }

    @Test
    void equalsAModelOfTheSameMembers() throws IOException {
        Event built = Event.of(e -> e.title("t").createdAt(OffsetDateTime.parse("2026-02-24T09:15:30.120Z")));
        Event read = read("{\"createdAt\":\"2026-02-24T09:15:30.120Z\",\"title\":\"t\"}");
        assertThat(read).isEqualTo(built).hasSameHashCodeAs(built);
    }

    @Test
    void differsByClassMemberNullAndUnknownMember() throws IOException {
        Event event = read("{\"title\":\"t\"}");
        assertThat(event)
                .isNotEqualTo(read("{\"title\":\"u\"}"))
                .isNotEqualTo(read("{\"title\":\"t\",\"later\":1}"))
                .isNotEqualTo(read("{\"title\":\"t\",\"lang\":null}"))
                .isNotEqualTo(EventUpdate.of(e -> e.title("t")));
    }

    @Test
    void printsItsMembersButNoSecret() throws IOException {
        EventThirdParty party = EventThirdParty.of(p -> p.ct("fake-secret"));
        Event event = read("{\"title\":\"t\",\"lang\":null,\"later\":\"fake-secret\"}").toBuilder()
                .thirdParty(party)
                .build();
        assertThat(event).hasToString("Event{title=t, lang=null, third_party=EventThirdParty{ct=***}, others=[later]}");
    }

    @Test
    void printsNoFreeFormJsonOfAList() throws IOException {
        Event event = read("{\"title\":\"t\",\"declines\":[null,{\"token\":\"fake-secret\"}]}");
        assertThat(event.toString()).contains("title=t", "declines=***").doesNotContain("fake-secret");
    }

    @Test
    void printsNoFreeFormJsonOfAMapOfLists() throws IOException {
        byte[] json = "{\"polls\":{\"u1\":[],\"u2\":[{\"token\":\"fake-secret\"}]}}".getBytes(StandardCharsets.UTF_8);
        assertThat(VyteJson.read(Polls.TYPE, json)).hasToString("Polls{polls=***}");
    }

    @Test
    void printsListsOfWhatItKnows() throws IOException {
        User user = VyteJson.mapper().readValue("{\"emails\":[\"marta.keller@example.com\",null]}", User.class);
        assertThat(user).hasToString("User{emails=[marta.keller@example.com]}");
    }

    @Test
    void sendsTheSecretThatItDoesNotPrint() {
        assertThat(write(EventThirdParty.of(p -> p.ct("fake-secret")))).isEqualTo("{\"ct\":\"fake-secret\"}");
    }

    private static Event read(String json) throws IOException {
        return VyteJson.read(Event.TYPE, json.getBytes(StandardCharsets.UTF_8));
    }

    @SuppressWarnings("unchecked")
    private static <M extends Model> String write(M model) {
        return new String(VyteJson.write((ModelType<M>) model.modelType(), model), StandardCharsets.UTF_8);
    }
}
