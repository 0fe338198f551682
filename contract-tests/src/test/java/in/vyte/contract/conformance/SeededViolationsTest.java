package in.vyte.contract.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import in.vyte.contract.pact.PactDirectory;
import in.vyte.contract.pact.PactInteraction;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The validator can fail: an interaction of a pact, changed in one way, is reported with the place. */
class SeededViolationsTest {
    private static final String CREATE = "createEvent (bookingPage) returns 200 bookingPage";
    private static final String LIST = "listEvents returns 200 bothUseCases";
    private static final String CANCEL = "cancelEvent returns 200 done";

    private final DocumentValidator validator = DocumentValidator.bundled();

    @ParameterizedTest(name = "{0}")
    @MethodSource({"inRequests", "inResponses"})
    void aViolationIsCaught(String what, String interaction, Consumer<ObjectNode> seed, String message) {
        ObjectNode seeded =
                PactDirectory.COMMITTED.interaction(interaction).node().deepCopy();
        seed.accept(seeded);
        assertThat(validator.violations(new PactInteraction("vyte-api", seeded)))
                .anySatisfy(violation -> assertThat(violation).contains(message));
    }

    static Stream<Arguments> inRequests() {
        return Stream.of(
                seed("a path that does not exist", LIST, i -> request(i).put("path", "/v2/event"), "No API path"),
                seed("a method the path does not have", LIST, i -> request(i).put("method", "PUT"), "not allowed"),
                seed("no API key", LIST, i -> headers(i).remove("Authorization"), "security"),
                seed(
                        "the name of another operation",
                        LIST,
                        i -> i.put("description", "getEvent returns 200"),
                        "does not name its operation listEvents"),
                seed(
                        "an API key where none is needed",
                        "getPublicTeam returns 200 frontDesk",
                        i -> headers(i).putArray("Authorization").add("fake-key"),
                        "the API key is sent to getPublicTeam"),
                seed(
                        "an Accept of what is not offered",
                        LIST,
                        i -> headers(i).putArray("Accept").add("application/xml"),
                        "Accept"),
                seed(
                        "an undeclared query parameter",
                        LIST,
                        i -> query(i).putArray("page").add("2"),
                        "Query parameter 'page' is unexpected"),
                seed(
                        "a query parameter of the wrong type",
                        LIST,
                        i -> query(i).putArray("limit").add("many"),
                        "in parameter limit"),
                seed(
                        "a query parameter out of range",
                        LIST,
                        i -> query(i).putArray("limit").add("0"),
                        "minimum"),
                seed(
                        "a query parameter outside its closed set",
                        LIST,
                        i -> query(i).putArray("filter").add("past"),
                        "in parameter filter"),
                seed("no body where one is required", CREATE, i -> request(i).remove("body"), "body is required"),
                seed(
                        "a body where none is taken",
                        CANCEL,
                        i -> request(i)
                                .putObject("body")
                                .put("contentType", "application/json")
                                .putObject("content"),
                        "No request body is expected"),
                seed(
                        "a body of the wrong content type",
                        CREATE,
                        i -> body(request(i)).put("contentType", "text/csv"),
                        "text/csv"),
                seed(
                        "a body without a required member",
                        CREATE,
                        i -> content(request(i)).remove("title"),
                        "title"),
                seed(
                        "a member of the wrong type",
                        CREATE,
                        i -> content(request(i)).put("vyteme", "yes"),
                        "vyteme"),
                seed(
                        "a value outside its closed set",
                        CREATE,
                        i -> content(request(i)).put("lang", "klingon"),
                        "lang"),
                seed(
                        "an undeclared member",
                        CREATE,
                        i -> content(request(i)).put("titel", "First visit"),
                        "request has a member that the document does not declare: $.titel"));
    }

    static Stream<Arguments> inResponses() {
        return Stream.of(
                seed("an undocumented status", LIST, i -> response(i).put("status", 418), "418"),
                seed("no body", LIST, i -> response(i).remove("body"), "no response body"),
                seed(
                        "a body of the wrong content type",
                        LIST,
                        i -> body(response(i)).put("contentType", "text/html"),
                        "text/html"),
                seed(
                        "a member of the wrong type",
                        CREATE,
                        i -> content(response(i)).put("api", "true"),
                        "api"),
                seed(
                        "a nested member of the wrong type",
                        CREATE,
                        i -> ((ObjectNode) content(response(i)).at("/dates/0/votes")).put("yes", 1),
                        "/dates/0/votes/yes"),
                seed(
                        "a date-time that is none",
                        CREATE,
                        i -> content(response(i)).put("createdAt", "yesterday"),
                        "createdAt"),
                seed(
                        "null where it is not allowed",
                        CREATE,
                        i -> content(response(i)).putNull("title"),
                        "title"),
                seed(
                        "an undeclared member",
                        CREATE,
                        i -> ((ObjectNode) content(response(i)).at("/confirmed")).put("by", "Marta"),
                        "response has a member that the document does not declare: $.confirmed.by"));
    }

    private static Arguments seed(String what, String interaction, Consumer<ObjectNode> seed, String message) {
        return arguments(what, interaction, seed, message);
    }

    private static ObjectNode request(ObjectNode interaction) {
        return (ObjectNode) interaction.get("request");
    }

    private static ObjectNode response(ObjectNode interaction) {
        return (ObjectNode) interaction.get("response");
    }

    private static ObjectNode headers(ObjectNode interaction) {
        return (ObjectNode) request(interaction).get("headers");
    }

    private static ObjectNode query(ObjectNode interaction) {
        return request(interaction).withObject("/query");
    }

    private static ObjectNode body(ObjectNode part) {
        return (ObjectNode) part.get("body");
    }

    private static ObjectNode content(JsonNode part) {
        return (ObjectNode) part.at("/body/content");
    }
}
