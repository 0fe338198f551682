package in.vyte.client;

import com.fasterxml.jackson.core.JsonParser;
import in.vyte.client.json.Decoding;
import org.jspecify.annotations.Nullable;

/** The reading of one response. Not thread-safe. */
final class Reading {
    private final ResponseDecoding policy;
    private final Operation<?> operation;
    private @Nullable Decoding decoding;

    Reading(ResponseDecoding policy, Operation<?> operation) {
        this.policy = policy;
        this.operation = operation;
    }

    void begin(JsonParser parser) {
        decoding = Decoding.begin(parser, policy.isStrict());
    }

    void report(Object value) {
        report(value, "");
    }

    void reportItem(Object item) {
        report(item, "/*");
    }

    private void report(Object value, String place) {
        if (decoding != null && decoding.takeMismatched()) {
            policy.report(operation, value, place);
        }
    }
}
