package in.vyte.sandbox.internal.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import in.vyte.sandbox.internal.document.DocumentedOperation;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RouterTest {
    private final Router router = new Router(List.of(
            operation("getTeam", "/v2/teams/{team_id}"),
            operation("getBatch", "/v2/teams/batch"),
            operation("getMember", "/v2/teams/{team_id}/members/{member_id}")));

    private static DocumentedOperation operation(String id, String path) {
        return new DocumentedOperation(id, "GET", path, List.of(), JsonNodeFactory.instance.objectNode());
    }

    private Optional<String> operationOf(String path) {
        return router.route("GET", path).map(route -> route.operation().id());
    }

    @Test
    void literalSegmentWinsOverAParameter() {
        assertThat(operationOf("/v2/teams/batch")).contains("getBatch");
        assertThat(operationOf("/v2/teams/another")).contains("getTeam");
    }

    @Test
    void emptySegmentIsNoParameter() {
        assertThat(operationOf("/v2/teams/")).isEmpty();
    }

    @Test
    void parametersAreDecodedOnceAndPlusStaysPlus() {
        assertThat(router.route("GET", "/v2/teams/a%2Fb+c/members/%2541"))
                .hasValueSatisfying(route -> assertThat(route.values())
                        .containsEntry("team_id", "a/b+c")
                        .containsEntry("member_id", "%41"));
    }
}
