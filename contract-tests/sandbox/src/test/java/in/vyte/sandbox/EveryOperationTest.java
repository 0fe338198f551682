package in.vyte.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import in.vyte.sandbox.control.Kind;
import in.vyte.sandbox.control.VytemeMember;
import in.vyte.sandbox.document.ApiDocument;
import in.vyte.sandbox.document.DocumentedOperation;
import in.vyte.sandbox.resource.Resources;
import in.vyte.sandbox.resource.World;
import in.vyte.sandbox.store.Ids;
import in.vyte.sandbox.store.Store;
import in.vyte.sandbox.webhook.Targets;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EveryOperationTest extends SandboxTest {
    @Test
    void everyOperationOfTheDocumentHasAHandlerAndViceVersa() {
        Clock clock = Clock.systemUTC();
        World world = new World(new Store(), new Ids(clock), clock, VytemeMember.WHEN_TRUE, (action, resource) -> {});

        assertThat(Resources.handlers(world, new Targets(false)).keySet())
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
