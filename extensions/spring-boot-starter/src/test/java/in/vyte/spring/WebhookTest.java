package in.vyte.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import in.vyte.sdk.webhook.TypedCall;
import in.vyte.sdk.webhook.TypedCall.EventCall;
import in.vyte.sdk.webhook.TypedCall.UnreadableCall;
import in.vyte.sdk.webhook.WebhookParser;
import in.vyte.sdk.webhook.WebhookSecret;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

class WebhookTest {
    private static final String CALL = "{\"action\":\"event.confirmed\",\"resource\":{\"title\":\"Visit\"}}";

    private final WebhookSecret secret = WebhookSecret.generate();
    private final Receiver receiver = new Receiver();
    private final MockMvc mvc = MockMvcBuilders.standaloneSetup(receiver)
            .setCustomArgumentResolvers(new WebhookArgumentResolver(new WebhookParser(), Optional.of(secret)))
            .build();

    @Test
    void aDeliveryIsReadWhetherItIsOneCallOrAnArray() throws Exception {
        deliver(CALL, 204);
        deliver("[" + CALL + "," + CALL + "]", 204);

        assertThat(receiver.calls).hasSize(3).hasOnlyElementsOfType(EventCall.class);
    }

    @Test
    void aCallThatCannotBeReadIsKeptBesideTheOthers() throws Exception {
        deliver("[{\"action\":\"event.created\",\"resource\":7}," + CALL + "]", 204);

        assertThat(receiver.calls).hasExactlyElementsOfTypes(UnreadableCall.class, EventCall.class);
    }

    @Test
    void aBodyThatIsNoJsonIsABadRequest() throws Exception {
        deliver("no JSON", 400);

        assertThat(receiver.calls).isEmpty();
    }

    @Test
    void aDeliveryWithoutTheSecretIsForbiddenAndNotRead() throws Exception {
        mvc.perform(post("/hooks/vyte").content(CALL)).andExpect(status().isForbidden());
        mvc.perform(post("/hooks/vyte?vyte_secret=wrong").content(CALL)).andExpect(status().isForbidden());

        assertThat(receiver.calls).isEmpty();
    }

    private void deliver(String body, int status) throws Exception {
        URI target = secret.addTo(URI.create("https://hooks.example.com/hooks/vyte"));
        mvc.perform(post(target).content(body)).andExpect(status().is(status));
    }

    @RestController
    static final class Receiver {
        private final List<TypedCall> calls = new ArrayList<>();

        @PostMapping("/hooks/vyte")
        @ResponseStatus(HttpStatus.NO_CONTENT)
        void receive(@VyteWebhook List<TypedCall> delivered) {
            calls.addAll(delivered);
        }
    }
}
