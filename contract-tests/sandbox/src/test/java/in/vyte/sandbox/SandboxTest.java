package in.vyte.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import in.vyte.sdk.VyteClient;
import org.junit.jupiter.api.AfterEach;

/** A fresh sandbox and a client of it for each test; each response must fit the document. */
abstract class SandboxTest {
    static final String MARTA = "65a1f0c2d4e5f60718293b01";
    static final String TOMAS = "65a1f0c2d4e5f60718293b02";
    static final String AIKO = "65a1f0c2d4e5f60718293b03";
    static final String FIRST_VISIT = "65a1f0c2d4e5f60718293e01";
    static final String QUARTERLY_REVIEW = "65a1f0c2d4e5f60718293e02";

    final VyteSandbox sandbox = sandbox().start();
    final VyteClient vyte = client(sandbox);
    final RawHttp raw = new RawHttp(sandbox);

    VyteSandbox.Builder sandbox() {
        return VyteSandbox.builder();
    }

    static VyteClient client(VyteSandbox sandbox) {
        return VyteClient.builder()
                .baseUrl(sandbox.baseUri())
                .apiKey(sandbox.apiKey())
                .strictDecoding(true)
                .build();
    }

    @AfterEach
    void responsesFitTheDocument() {
        assertThat(DocumentedResponses.misfits(sandbox.calls())).isEmpty();
    }

    @AfterEach
    void close() {
        vyte.close();
        sandbox.close();
    }
}
