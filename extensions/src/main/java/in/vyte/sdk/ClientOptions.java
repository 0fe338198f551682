package in.vyte.sdk;

import in.vyte.sdk.internal.http.CallSettings;

/** What a client derived from another may do differently. Not for use by several threads. */
public final class ClientOptions extends CallOptions<ClientOptions> {
    ClientOptions(CallSettings settings) {
        super(settings);
    }

    @Override
    ClientOptions self() {
        return this;
    }
}
