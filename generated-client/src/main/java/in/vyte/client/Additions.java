package in.vyte.client;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Query parameters and headers that calls get beside those of the API document. Immutable. */
public final class Additions {
    /** Adds nothing. */
    public static final Additions NONE = new Additions(List.of());

    private final List<Consumer<ApiRequest<?>>> steps;

    private Additions(List<Consumer<ApiRequest<?>>> steps) {
        this.steps = steps;
    }

    /**
     * Returns these additions and further ones.
     *
     * @param further sets them
     * @return the additions
     */
    public Additions with(Consumer<Builder> further) {
        Builder builder = new Builder(steps);
        further.accept(builder);
        return new Additions(List.copyOf(builder.steps));
    }

    void addTo(ApiRequest<?> request) {
        steps.forEach(step -> step.accept(request));
    }

    /** Collects query parameters and headers. Not thread-safe. */
    public static final class Builder {
        private final List<Consumer<ApiRequest<?>>> steps;

        private Builder(List<Consumer<ApiRequest<?>>> steps) {
            this.steps = new ArrayList<>(steps);
        }

        /**
         * Adds a query parameter.
         *
         * @param name its name
         * @param value its value, as {@link ApiRequest#query} takes it
         * @return this builder
         */
        public Builder query(String name, @Nullable Object value) {
            steps.add(request -> request.query(name, value));
            return this;
        }

        /**
         * Adds a header.
         *
         * @param name its name
         * @param value its value, as {@link ApiRequest#header} takes it
         * @return this builder
         * @throws IllegalArgumentException if the client sets this header itself, as it does the one with the API key
         */
        public Builder header(String name, @Nullable Object value) {
            RequestHeaders.requireAllowed(name);
            steps.add(request -> request.header(name, value));
            return this;
        }
    }
}
