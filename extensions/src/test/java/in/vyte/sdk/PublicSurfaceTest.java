package in.vyte.sdk;

import in.vyte.surface.ApiSnapshot;
import in.vyte.surface.ApiSurface;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PublicSurfaceTest {
    @Test
    void isWhatWasReviewed() throws IOException {
        ApiSnapshot.check(
                Path.of("api.txt"),
                ApiSurface.ofModule(Path.of("target/classes")).toString());
    }
}
