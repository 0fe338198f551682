package in.vyte.sandbox.internal.remote;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The files that come with this package. */
enum BundledFile {
    /** The OpenAPI document of the operations that control the sandbox. */
    CONTROL("control.json"),
    /** The page for people. */
    PAGE("page.html");

    private final String file;

    BundledFile(String file) {
        this.file = file;
    }

    String text() {
        try (InputStream bytes = BundledFile.class.getResourceAsStream(file)) {
            if (bytes == null) {
                throw new IllegalStateException(file + " is missing");
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
