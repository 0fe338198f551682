package in.vyte.spring;

import in.vyte.surface.ApiSnapshot;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class PublicSurfaceTest {
    @Test
    void isWhatWasReviewed() throws IOException {
        ApiSnapshot.check();
    }
}
