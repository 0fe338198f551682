package in.vyte.client.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import in.vyte.client.VyteJson;
import in.vyte.client.model.Event;
import in.vyte.client.model.EventInvitee;
import in.vyte.client.model.GeoPoint;
import in.vyte.client.model.KeyStore;
import in.vyte.client.model.Organization;
import in.vyte.client.model.OrganizationMember;
import in.vyte.client.model.Team;
import in.vyte.client.model.User;
import in.vyte.client.model.UserToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A member of an unexpected type costs that member. */
class DecodingTest {
    private static final String ID = "65a1f0c2d4e5f60718293b01";

    /** The API has no such union yet. */
    private static final class Thing extends Union {
        private static final long serialVersionUID = 1L;

        static final Type<Thing> TYPE = new Type<>(
                Thing.class,
                Thing::new,
                new Variant<>(Event.class, Event.TYPE).when("kind", "event"),
                new Variant<>(User.class, User.TYPE).when("kind", "user"));

        private Thing(Object value) {
            super(value);
        }

        @Override
        protected Type<?> unionType() {
            return TYPE;
        }
    }

    @Test
    void throwsOnlyWhenTheMemberIsRead() throws IOException {
        Event event = event("{'title':'t','created_by':5}");
        assertThat(event.title()).isEqualTo("t");
        assertThatExceptionOfType(UnreadableMemberException.class)
                .isThrownBy(event::createdBy)
                .withMessage("expected an object but found an integer at /created_by")
                .satisfies(e -> assertThat(e.path()).isEqualTo("/created_by"));
    }

    @Test
    void namesTheWholePathOfTheMember() throws IOException {
        Event event = event("{'invitees':[{},{'email':['x']}]}");
        assertThatExceptionOfType(UnreadableMemberException.class)
                .isThrownBy(() -> event.invitees().get(1).email())
                .withMessage("expected a string but found an array at /invitees/1/email");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'created_by':'someone','title':[1,{'a':null}],'dates':{'0':{'date':1}},'x':1}",
                "{'invitees':[{'email':'a@example.com'},'x',null,3.50,{'email':4}]}",
                "{'vyteme':'true','invitees_length':3.0,'cancelled':false,'version':'7'}",
                "{'invitees':{'email':'a@example.com'}}",
                "{'declines':[null,{},1]}",
                "{'__v':12345678901234567890,'ics_sequence':1e400}",
                "{'createdAt':'2026-03-02 09:00:00Z','updatedAt':'2026-03-02 09:00'}",
            })
    void writesBackWhatItRead(String json) throws IOException {
        Event event = event(json);
        assertThat(VyteJson.mapper().readTree(write(event)))
                .isEqualTo(VyteJson.mapper().readTree(json(json)));
        assertThat(write(event.toBuilder().build())).isEqualTo(write(event));
        assertThat(event.toBuilder().build()).isEqualTo(event).hasSameHashCodeAs(event);
    }

    @Test
    void reachesTheJsonThatCame() throws IOException {
        Event event = event("{'created_by':'someone','title':'t','later':[1]}");
        assertThat(event.raw("created_by")).contains(TextNode.valueOf("someone"));
        assertThat(event.raw("title")).contains(TextNode.valueOf("t"));
        assertThat(event.raw("later").orElseThrow()).hasToString("[1]");
        assertThat(event.raw("lang")).isEmpty();
        assertThat(event.isReadable("created_by")).isFalse();
        assertThat(event.isReadable("title")).isTrue();
        assertThat(event.isReadable("lang")).isTrue();
    }

    @Test
    void listsWhatIsNotAsExpected() throws IOException {
        Event event = event(
                "{'vyteme':'true','invitees':[{'email':1},'x'],'key_store':{'hash':{'a/b':2}},'title':{},'lang':'xx'}");
        assertThat(event.mismatches())
                .extracting(m -> m.path() + " " + m.place() + " " + m.isReadable() + " " + m.raw())
                .containsExactly(
                        "/title /title false {}",
                        "/vyteme /vyteme true \"true\"",
                        "/invitees/0/email /invitees/*/email false 1",
                        "/invitees/1 /invitees/* false \"x\"",
                        "/key_store/hash/a~1b /key_store/hash/* false 2");
        assertThat(event.mismatches().get(1).problem()).isEqualTo("expected a boolean but found a string");
        assertThat(event("{'title':'t','links':{'a':[1]}}").mismatches()).isEmpty();
    }

    @Test
    void keepsTheOtherItemsOfAListOfObjects() throws IOException {
        Event event = event("{'invitees':[{'email':'a@example.com'},'x',null]}");
        assertThat(event.invitees()).hasSize(3);
        assertThat(event.invitees().get(0).email()).isEqualTo("a@example.com");
        for (EventInvitee bad : event.invitees().subList(1, 3)) {
            assertThatExceptionOfType(UnreadableMemberException.class).isThrownBy(bad::email);
            assertThatExceptionOfType(UnreadableMemberException.class).isThrownBy(bad::stats);
            assertThat(bad.isReadable("email")).isFalse();
            assertThat(bad.mismatches()).hasSize(1);
        }
        assertThat(event.invitees().get(1).raw()).isEqualTo(TextNode.valueOf("x"));
    }

    @Test
    void createsAnObjectFromABadItemThatIsRebuilt() throws IOException {
        EventInvitee bad = event("{'invitees':['x']}").invitees().get(0);
        assertThat(write(bad.toBuilder().build())).isEqualTo("\"x\"");
        assertThat(write(bad.toBuilder().email("a@example.com").build())).isEqualTo("{\"email\":\"a@example.com\"}");
    }

    @Test
    void leavesOutItemsThatAreNoObjectsAndCannotBeRead() throws IOException {
        User user = read(User.TYPE, "{'emails':['a@example.com',5,null]}");
        assertThat(user.emails()).containsExactly("a@example.com");
        assertThat(user).isNotEqualTo(read(User.TYPE, "{'emails':['a@example.com']}"));
        assertThat(write(user.toBuilder().emails(user.emails()).build())).isEqualTo(write(user));
        assertThat(read(KeyStore.TYPE, "{'hash':{'a':1,'b':'fake'}}").hash()).containsOnlyKeys("b");
        assertThat(read(GeoPoint.TYPE, "{'coordinates':['2.5',true]}").coordinates())
                .containsExactly(2.5);
    }

    @Test
    void returnsEmptyForAnItemThatIsOfNeitherType() throws IOException {
        OrganizationMember member =
                read(Codecs.list(OrganizationMember.TYPE), "[3,'u1']").get(0);
        assertThat(member.asString()).isEmpty();
        assertThat(member.asUser()).isEmpty();
        assertThat(member).hasToString("unexpected ***");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "vyteme     | 'true'                       | true",
                "vyteme     | 'false'                      | false",
                "vyteme     | 'TRUE'                       |",
                "vyteme     | 1                            |",
                "version    | 3.0                          | 3",
                "version    | '3'                          | 3",
                "version    | 1e2                          | 100",
                "version    | 3.5                          |",
                "version    | '3.0'                        |",
                "version    | '03'                         |",
                "version    | 2147483648                   |",
                "version    | 1e999999999                  |",
                "cancelled  | true                         |",
                "createdAt  | '2026-03-02 09:00Z'          | 2026-03-02T09:00Z",
                "createdAt  | '2026-03-02T09:00:01.5+0130' | 2026-03-02T09:00:01.500+01:30",
                "createdAt  | '2026-03-02 09:00'           |",
                "createdAt  | '2026-03-02'                 |",
                "createdAt  | '2026-02-30 09:00Z'          |",
                "createdAt  | 1772438400                   |",
                "title      | 5                            |",
                "title      | {'_id':'x'}                  |",
                "org        | {'_id':'x','name':'n'}       | x",
                "org        | {'name':'n'}                 |",
                "lang       | 1                            |",
                "invitees   | 'x'                          |",
                "invitees   | {'0':{'email':'x'}}          |",
                "invitees   | {}                           |",
            })
    void convertsWhatHasOneReadingAlone(String member, String value, String reading) throws IOException {
        Event event = event("{'" + member + "':" + value + "}");
        if (reading == null) {
            assertThat(event.isReadable(member)).isFalse();
            assertThatExceptionOfType(UnreadableMemberException.class).isThrownBy(() -> valueOf(event, member));
        } else {
            assertThat(valueOf(event, member)).hasToString(reading);
        }
        assertThat(event.mismatches())
                .hasSize(1)
                .first()
                .satisfies(m -> assertThat(m.isReadable()).isEqualTo(reading != null));
    }

    @Test
    void readsFalseForADateAsNone() throws IOException {
        Event event = event("{'cancelled':false}");
        assertThat(event.cancelled()).isNull();
        assertThat(event.has("cancelled")).isTrue();
    }

    @Test
    void readsOneObjectAsAListOfOne() throws IOException {
        Event event = event("{'invitees':{'email':'a@example.com','_id':7}}");
        assertThat(event.invitees()).hasSize(1);
        assertThat(event.invitees().get(0).email()).isEqualTo("a@example.com");
        assertThat(event.mismatches()).extracting(Mismatch::path).containsExactly("/invitees", "/invitees/0/_id");
    }

    @Test
    void readsAnIdAsAReferenceAndWritesItAsTheId() throws IOException {
        List<Event> events = read(Codecs.list(Event.TYPE), "['" + ID + "']");
        assertThat(events.get(0).id()).isEqualTo(ID);
        assertThat(events.get(0).title()).isNull();
        assertThat(write(events.get(0))).isEqualTo("\"" + ID + "\"");
        assertThat(write(events.get(0).toBuilder().title("t").build()))
                .isEqualTo("{\"_id\":\"" + ID + "\",\"title\":\"t\"}");
    }

    @Test
    void readsPopulatedIdsOfAList() throws IOException {
        Team team = read(Team.TYPE, "{'members':['u1',{'_id':'u2','email':'x'}]}");
        assertThat(team.members()).containsExactly("u1", "u2");
        assertThat(write(team)).isEqualTo("{\"members\":[\"u1\",{\"_id\":\"u2\",\"email\":\"x\"}]}");
    }

    @Test
    void leavesOutOfAReadableModelWhatCannotBeRead() throws IOException {
        Event event = event(
                "{'title':5,'vyteme':'true','invitees':[{'email':1,'full_name':'n'},'x',null],'later':1,'lang':'fr'}");
        Event readable = Model.readable(event);
        assertThat(write(readable))
                .isEqualTo(json("{'vyteme':'true','invitees':[{'full_name':'n'}],'lang':'fr','later':1}"));
        assertThat(readable.title()).isNull();
        assertThat(readable.vyteme()).isTrue();
        assertThat(readable.invitees().get(0).email()).isNull();
        assertThat(Model.readable(readable)).isSameAs(readable);
        assertThat(Model.readable(event.invitees().get(1)))
                .isEqualTo(EventInvitee.builder().build());
    }

    @Test
    void makesAReadableModelOfWhatAUnionHolds() throws IOException {
        Organization organization = read(Organization.TYPE, "{'members':[{'first_name':5,'_id':'u1'},7]}");
        assertThat(write(Model.readable(organization))).isEqualTo(json("{'members':[{'_id':'u1'}]}"));
    }

    @Test
    void printsThatAMemberIsUnexpectedAndNoSecret() throws IOException {
        assertThat(event("{'title':5,'org':['x'],'lang':{},'cancelled':'soon'}"))
                .hasToString(
                        "Event{title=unexpected 5, lang=unexpected {...}, cancelled=unexpected \"soon\", org=unexpected [...]}");
        assertThat(event("{'third_party':'fake-secret'}")).hasToString("Event{third_party=unexpected ***}");
        assertThat(read(UserToken.TYPE, "{'token':5}")).hasToString("UserToken{token=unexpected ***}");
        assertThat(event("{'invitees':['x']}")).hasToString("Event{invitees=[EventInvitee{unexpected \"x\"}]}");
    }

    @Test
    void printsOnOneLine() {
        Event event = Event.of(e -> e.title("a\nb\u0000\u0085\u2028\u202Ec\u2066😀\u200D"));
        assertThat(event).hasToString("Event{title=a\\u000ab\\u0000\\u0085\\u2028\\u202ec\\u2066😀\u200D}");
        assertThat(User.of(u -> u.emails(List.of("a\rb")))).hasToString("User{emails=[a\\u000db]}");
    }

    @Test
    void keepsAnObjectThatIsNoneOfAUnionsAndDecodesTheOthersAlike() throws IOException {
        String json = "[{'kind':'event','title':5},{'kind':'other','a':[1]},7]";
        List<Thing> things = read(Codecs.list(Thing.TYPE), json);
        assertThat(VyteJson.mapper().writeValueAsString(things))
                .isEqualTo(json("[{'title':5,'kind':'event'},{'kind':'other','a':[1]},7]"));
        assertThat(Mismatch.in(things)).extracting(Mismatch::path).containsExactly("/0/title", "/1", "/2");
        assertThatExceptionOfType(JsonMismatchException.class)
                .isThrownBy(() -> VyteJson.readStrictly(Thing.TYPE, bytes("{'kind':'event','title':5}")));
        assertThatExceptionOfType(JsonMismatchException.class)
                .isThrownBy(() -> VyteJson.readStrictly(Thing.TYPE, bytes("{'kind':'other'}")));
    }

    @Test
    void failsForWhatIsNoObjectOrArrayAtTheRoot() {
        assertThatExceptionOfType(JsonMismatchException.class).isThrownBy(() -> event("[]"));
        assertThatExceptionOfType(JsonMismatchException.class).isThrownBy(() -> event("'" + ID + "'"));
        assertThatExceptionOfType(JsonMismatchException.class)
                .isThrownBy(() -> read(Codecs.list(Event.TYPE), "{'title':'t'}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{'vyteme':'true'}", "{'invitees':[null]}", "{'invitees':[{'email':1}]}", "{'cancelled':false}"})
    void failsForEachOfThemWhenStrict(String json) {
        assertThatExceptionOfType(JsonMismatchException.class)
                .isThrownBy(() -> VyteJson.readStrictly(Event.TYPE, bytes(json)));
    }

    @Test
    void decodesTheSameUnderAnyMapper() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        String json = json("[{'title':5},'x']");
        List<Event> events = mapper.readValue(json, new TypeReference<>() {});
        assertThat(events).isEqualTo(read(Codecs.list(Event.TYPE), json));
        assertThat(mapper.writeValueAsString(events)).isEqualTo(json);
    }

    @Test
    void handsOutNoTreeThatIsItsOwn() throws IOException {
        Event event = event("{'links':{},'declines':[{}],'title':{},'later':{}}");
        String before = write(event);
        ((ObjectNode) event.links()).put("changed", 1);
        ((ObjectNode) event.declines().get(0)).put("changed", 1);
        ((ObjectNode) event.raw("title").orElseThrow()).put("changed", 1);
        ((ObjectNode) event.additionalProperties().get("later")).put("changed", 1);
        ((ObjectNode) event.mismatches().get(0).raw()).put("changed", 1);
        ((ObjectNode) event.raw()).put("changed", 1);
        assertThat(write(event)).isEqualTo(before);
    }

    private static Object valueOf(Event event, String member) {
        return switch (member) {
            case "vyteme" -> event.vyteme();
            case "version" -> event.version();
            case "cancelled" -> event.cancelled();
            case "createdAt" -> event.createdAt();
            case "title" -> event.title();
            case "org" -> event.org();
            case "lang" -> event.lang();
            default -> event.invitees();
        };
    }

    private static Event event(String json) throws IOException {
        return read(Event.TYPE, json);
    }

    private static <T> T read(Codec<T> codec, String json) throws IOException {
        return VyteJson.read(codec, bytes(json));
    }

    private static byte[] bytes(String json) {
        return json(json).getBytes(StandardCharsets.UTF_8);
    }

    private static String json(String json) {
        return json.replace('\'', '"');
    }

    private static String write(ApiValue value) throws IOException {
        return VyteJson.mapper().writeValueAsString(value);
    }
}
