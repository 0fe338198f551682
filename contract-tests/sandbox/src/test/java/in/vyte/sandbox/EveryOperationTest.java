package in.vyte.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import in.vyte.sandbox.control.Kind;
import in.vyte.sandbox.control.VytemeMember;
import in.vyte.sandbox.internal.document.ApiDocument;
import in.vyte.sandbox.internal.document.DocumentedOperation;
import in.vyte.sandbox.internal.resource.Resources;
import in.vyte.sandbox.internal.resource.SandboxContext;
import in.vyte.sandbox.internal.store.IdGenerator;
import in.vyte.sandbox.internal.store.Store;
import in.vyte.sandbox.internal.webhook.WebhookTargets;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EveryOperationTest extends SandboxTest {
    @Test
    void everyOperationOfTheDocumentHasAHandlerAndViceVersa() {
        Clock clock = Clock.systemUTC();
        SandboxContext world = new SandboxContext(
                new Store(), new IdGenerator(clock), clock, VytemeMember.WHEN_TRUE, (action, resource) -> {});

        assertThat(Resources.handlers(world, new WebhookTargets(false)).keySet())
                .containsExactlyInAnyOrderElementsOf(ApiDocument.bundled().operations().stream()
                        .map(DocumentedOperation::id)
                        .toList());
    }

    @Test
    void everyOperationButOneDemandsTheKey() {
        assertThat(ApiDocument.bundled().operations().stream()
                        .filter(DocumentedOperation::isOpen)
                        .map(DocumentedOperation::id))
                .containsExactly("getPublicTeam");
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"GUESTS", "BUSY_TIMES", "PREFERENCES"})
    void everyKindOfRecordIsThereFromTheStart(Kind kind) {
        assertThat(sandbox.records(kind)).isNotEmpty();
    }
}
