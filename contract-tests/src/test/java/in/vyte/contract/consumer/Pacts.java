package in.vyte.contract.consumer;

import au.com.dius.pact.core.model.Consumer;
import au.com.dius.pact.core.model.ContentType;
import au.com.dius.pact.core.model.HttpRequest;
import au.com.dius.pact.core.model.HttpResponse;
import au.com.dius.pact.core.model.OptionalBody;
import au.com.dius.pact.core.model.Provider;
import au.com.dius.pact.core.model.ProviderState;
import au.com.dius.pact.core.model.V4Interaction;
import au.com.dius.pact.core.model.V4Pact;
import au.com.dius.pact.core.model.matchingrules.MatchingRules;
import au.com.dius.pact.core.model.matchingrules.MatchingRulesImpl;
import au.com.dius.pact.core.model.matchingrules.RegexMatcher;
import au.com.dius.pact.core.model.v4.MessageContents;
import com.fasterxml.jackson.databind.JsonNode;
import in.vyte.contract.document.ApiDocument;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes interactions in the terms of Pact, version 4. */
final class Pacts {
    static final String CONSUMER = "vyte-java-sdk";
    static final String PROVIDER = "vyte-api";
    static final String WEBHOOK_PROVIDER = "vyte-webhooks";

    /** A key as it is: {@code Bearer} and the like would bring a space. */
    private static final String RAW_KEY = "\\S+";

    private final BodyMatchers bodyMatchers;

    Pacts(ApiDocument document) {
        this.bodyMatchers = new BodyMatchers(document);
    }

    V4Pact pact(List<Interaction> interactions) {
        return new V4Pact(
                new Consumer(CONSUMER),
                new Provider(PROVIDER),
                interactions.stream().map(this::pactInteraction).toList());
    }

    V4Pact webhookPact(List<WebhookMessage> deliveries) {
        return new V4Pact(
                new Consumer(CONSUMER),
                new Provider(WEBHOOK_PROVIDER),
                deliveries.stream().map(this::message).toList());
    }

    private au.com.dius.pact.core.model.Interaction message(WebhookMessage delivery) {
        JsonNode body = Objects.requireNonNull(delivery.body().body());
        MatchingRulesImpl rules = new MatchingRulesImpl();
        rules.addCategory(bodyMatchers.of(delivery.body(), body));
        MessageContents contents =
                new MessageContents(body(body, "application/json"), Map.of("contentType", "application/json"), rules);
        return new V4Interaction.AsynchronousMessage(
                delivery.name(), delivery.name(), contents, null, List.of(providerState(ProviderStates.SEEDED)));
    }

    private static ProviderState providerState(ProviderStates state) {
        return new ProviderState(state.name(), state.parameters());
    }

    private au.com.dius.pact.core.model.Interaction pactInteraction(Interaction interaction) {
        return new V4Interaction.SynchronousHttp(
                interaction.name(),
                interaction.name(),
                List.of(providerState(interaction.state())),
                request(interaction.request()),
                response(interaction.response()));
    }

    private static HttpRequest request(Request request) {
        Map<String, List<String>> headers = new TreeMap<>();
        headers.put("Accept", List.of(request.accept().split(", ")));
        MatchingRules rules = new MatchingRulesImpl();
        if (request.secured()) {
            headers.put("Authorization", List.of(Contract.PLACEHOLDER_KEY));
            rules.addCategory("header").addRule("Authorization", new RegexMatcher(RAW_KEY, Contract.PLACEHOLDER_KEY));
        }
        if (request.body() != null) {
            headers.put("Content-Type", List.of("application/json"));
        }
        return new HttpRequest(
                request.method(),
                request.path(),
                new TreeMap<>(request.query()),
                headers,
                body(request.body(), "application/json"),
                rules);
    }

    private HttpResponse response(StubResponse answer) {
        JsonNode body = answer.body();
        if (body == null || answer.contentType() == null) {
            return new HttpResponse(answer.status());
        }
        MatchingRulesImpl rules = new MatchingRulesImpl();
        rules.addCategory(bodyMatchers.of(answer, body));
        return new HttpResponse(
                answer.status(),
                new TreeMap<>(Map.of("Content-Type", List.of(answer.contentType()))),
                body(body, answer.contentType()),
                rules);
    }

    private static OptionalBody body(@Nullable JsonNode body, String contentType) {
        if (body == null) {
            return OptionalBody.missing();
        }
        String text = contentType.equals("text/plain") ? body.asText() : body.toString();
        return OptionalBody.body(text, new ContentType(contentType));
    }
}
