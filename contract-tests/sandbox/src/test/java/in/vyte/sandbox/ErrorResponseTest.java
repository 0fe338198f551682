package in.vyte.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorResponseTest extends SandboxTest {
    @ParameterizedTest(name = "{1} is refused: {0}")
    @CsvSource(delimiter = '|', textBlock = """
                    title is required                         | {"created_by":{"email":"a@example.org"}}
                    created_by is required                    | {"title":"T"}
                    created_by.email or created_by.user       | {"title":"T","created_by":{}}
                    created_by.user is not a user             | {"title":"T","created_by":{"user":"x"}}
                    title must be a string                    | {"title":7,"created_by":{"email":"a@example.org"}}
                    title must not be null                    | {"title":null,"created_by":{"email":"a@example.org"}}
                    lang must be one of                       | {"title":"T","created_by":{"email":"a@example.org"},"lang":"xx"}
                    vyteme must be a boolean                  | {"title":"T","created_by":{"email":"a@example.org"},"vyteme":"true"}
                    invitees must be an array                 | {"title":"T","created_by":{"email":"a@example.org"},"invitees":{"email":"b@example.org"}}
                    invitees[1].email is required             | {"title":"T","created_by":{"email":"a@example.org"},"invitees":[{"email":"b@example.org"},{}]}
                    dates[0].end_date is required             | {"title":"T","created_by":{"email":"a@example.org"},"dates":[{"date":"2026-03-20T09:00Z"}]}
                    dates[0].date must be an ISO 8601         | {"title":"T","created_by":{"email":"a@example.org"},"dates":[{"date":"soon","end_date":"later"}]}
                    timezone is not in the tz database        | {"title":"T","created_by":{"email":"a@example.org"},"timezone":"Europe/Nowhere"}
                    body must be an object                    | []
                    body is not JSON                          | {"title":
                    body is required                          | ''
                    """)
    void malformedEvent(String message, String body) {
        HttpResponse<String> response = raw.send("POST", "/v2/events", body);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).startsWith("{\"message\":\"" + message);
    }

    @ParameterizedTest(name = "{1} is refused: {0}")
    @CsvSource({
        "limit must be at least 1, limit=0",
        "limit must be an integer, limit=many",
        "limit must be an integer, limit=1.5",
        "limit is sent twice, limit=1&limit=2",
        "filter must be one of, filter=past"
    })
    void malformedQuery(String message, String query) {
        HttpResponse<String> response = raw.get("/v2/events?" + query);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).startsWith("{\"message\":\"" + message);
    }

    @Test
    void bodyThatIsNotDeclaredAsJsonIsRefused() {
        HttpResponse<String> response =
                raw.send("POST", "/v2/events", "application/x-www-form-urlencoded", "title=Planning");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("Content-Type");
    }

    @Test
    void unknownPathIsNotFound() {
        assertThat(raw.get("/v2/meetings").statusCode()).isEqualTo(404);
        assertThat(raw.get("/v2/events/").statusCode()).isEqualTo(404);
        assertThat(raw.get("//v2/events").statusCode()).isEqualTo(404);
    }

    @Test
    void methodThatThePathDoesNotHaveIsNotFound() {
        assertThat(raw.send("DELETE", "/v2/events/" + FIRST_VISIT, "").statusCode())
                .isEqualTo(404);
    }

    @Test
    void refusedRequestChangesNothing() {
        raw.send("POST", "/v2/events", "{\"title\":\"Planning\"}");

        assertThat(vyte.events().listEvents()).hasSize(2);
    }
}
