package in.vyte.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import in.vyte.client.model.Event;
import in.vyte.client.model.EventCreate;
import in.vyte.client.model.Language;
import in.vyte.client.model.User;
import in.vyte.sandbox.control.Kind;
import org.junit.jupiter.api.Test;

class SeedingTest extends SandboxTest {
    @Test
    void modelsAreAdded() {
        String id = sandbox.add(User.of(user -> user.fullName("Ida Berg")));

        assertThat(vyte.users().getUser(id).fullName()).isEqualTo("Ida Berg");
    }

    @Test
    void modelReplacesTheRecordWithItsId() {
        Event cancelled =
                vyte.events().getEvent(FIRST_VISIT).toBuilder().title("Moved").build();

        assertThat(sandbox.add(cancelled)).isEqualTo(FIRST_VISIT);

        assertThat(vyte.events().getEvent(FIRST_VISIT)).isEqualTo(cancelled);
        assertThat(sandbox.records(Kind.EVENTS)).hasSize(2);
    }

    @Test
    void modelThatIsNotAsDocumentedIsRefused() {
        assertThatThrownBy(() -> sandbox.add(Event.of(event -> event.lang(Language.of("klingon")))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("lang must be one of");
    }

    @Test
    void modelOfSomethingElseIsRefused() {
        assertThatThrownBy(() -> sandbox.add(TestRequests.groupEvent().build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the sandbox has no records of type " + EventCreate.class.getSimpleName());
    }

    @Test
    void jsonThatIsNotAsDocumentedIsRefused() {
        assertThatThrownBy(() -> sandbox.add(
                        Kind.USERS, JsonNodeFactory.instance.objectNode().put("full_name", 7)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("full_name must be a string");
    }

    @Test
    void sandboxMayStartEmpty() {
        try (VyteSandbox empty = VyteSandbox.builder()
                        .seed(JsonNodeFactory.instance.objectNode())
                        .start();
                var client = client(empty)) {
            assertThat(client.users().listUsers()).isEmpty();
            assertThat(client.auth().testAuth().name()).isNotNull();
        }
    }
}
