package in.vyte.sdk;

import in.vyte.sdk.internal.http.CallSettings;

/** The options that {@link VyteClient#withOptions} can change. Not thread-safe. */
public final class ClientOptions extends CallOptions<ClientOptions> {
    ClientOptions(CallSettings settings) {
        super(settings);
    }

    @Override
    ClientOptions self() {
        return this;
    }
}
