package in.vyte.sdk.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Names the SDK to the server. */
final class UserAgent {
    static final String TEXT =
            "vyte-java-sdk/" + version() + " (Java " + Runtime.version().feature() + ")";

    private UserAgent() {}

    private static String version() {
        Properties build = new Properties();
        try (InputStream file = UserAgent.class.getResourceAsStream("build.properties")) {
            if (file != null) {
                build.load(file);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return build.getProperty("version", "unknown");
    }
}
