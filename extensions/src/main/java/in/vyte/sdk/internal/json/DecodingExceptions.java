package in.vyte.sdk.internal.json;

import in.vyte.client.json.UnreadableMembers;
import in.vyte.sdk.error.VyteDecodingException;

/** Lets the methods of models throw what the SDK's calls throw. Stateless. */
public final class DecodingExceptions implements UnreadableMembers {
    /** For the service loader. */
    public DecodingExceptions() {}

    @Override
    public RuntimeException exception(String path, String problem) {
        return new VyteDecodingException(path, problem);
    }
}
