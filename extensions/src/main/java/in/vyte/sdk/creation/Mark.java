package in.vyte.sdk.creation;

import in.vyte.client.model.Event;
import in.vyte.client.model.EventThirdPartyInput;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Names an event by an app of the caller and a group made from the key.
 *
 * @param app id of the app
 * @param group id of the group
 */
record Mark(String app, String group) {
    private static final int BYTES = 12;

    static Mark of(String app, String key) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return new Mark(app, "once-" + HexFormat.of().formatHex(hash, 0, BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    EventThirdPartyInput sent() {
        return EventThirdPartyInput.of(party -> party.app(app).groupIds(List.of(group)));
    }

    boolean isOn(Event event) {
        return event.thirdParty() != null
                && app.equals(event.thirdParty().app())
                && event.thirdParty().groupIds().contains(group);
    }
}
