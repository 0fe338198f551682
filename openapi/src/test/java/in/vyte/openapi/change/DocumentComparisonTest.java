package in.vyte.openapi.change;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each kind of change means to users, and in which words that is said. */
class DocumentComparisonTest {
    private static final Pattern GOES_WITHOUT_SAYING =
            Pattern.compile("/info/version|.*/x-vyte-retry|.*/parameters/3/style|/components/schemas/[A-Z]\\w+/type");

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void saysWhatAChangeMeans(KindOfChange kind) {
        Changes changes = DocumentComparison.between(kind.earlier(), kind.later());

        assertThat(changes.lines()).containsExactlyElementsOf(kind.says());
    }

    @Test
    void sameDocumentHasNoChanges() {
        Changes changes = DocumentComparison.between(KindOfChange.document(), KindOfChange.document());

        assertThat(changes.isEmpty()).isTrue();
        assertThat(changes.areBreaking()).isFalse();
        assertThat(changes.summary()).isEmpty();
    }

    @Test
    void isSilentOnlyWhenWhatIsTakenAwayGoesWithoutSaying() {
        JsonNode earlier = KindOfChange.document();
        List<String> silent = new ArrayList<>();
        for (String place : places("", earlier)) {
            JsonNode later = earlier.deepCopy();
            KindOfChange.remove(later, place);
            if (DocumentComparison.between(earlier, later).isEmpty()) {
                silent.add(place);
            }
        }
        assertThat(silent)
                .isNotEmpty()
                .allMatch(place -> GOES_WITHOUT_SAYING.matcher(place).matches());
    }

    @Test
    void countsByWeight() {
        KindOfChange kind = KindOfChange.all().stream()
                .filter(each -> each.toString().equals("a success is another"))
                .findFirst()
                .orElseThrow();

        Changes changes = DocumentComparison.between(kind.earlier(), kind.later());

        assertThat(changes.summary()).isEqualTo("1 breaking, 1 notable");
        assertThat(changes.areBreaking()).isTrue();
    }

    static List<KindOfChange> kinds() {
        return KindOfChange.all();
    }

    private static List<String> places(String place, JsonNode node) {
        List<String> places = new ArrayList<>();
        node.properties().forEach(member -> {
            String inner = place + "/" + member.getKey().replace("~", "~0").replace("/", "~1");
            places.add(inner);
            places.addAll(places(inner, member.getValue()));
        });
        for (int index = 0; node.isArray() && index < node.size(); index++) {
            places.add(place + "/" + index);
            places.addAll(places(place + "/" + index, node.get(index)));
        }
        return places;
    }
}
