package in.vyte.surface;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineDifferenceTest {
    private static final List<String> EVENT = List.of(
            "class Event", "    String title()", "    class Builder", "        Builder title(String)", "class User");

    @Test
    void isEmptyForTheSameLines() {
        assertThat(LineDifference.between(EVENT, EVENT)).isEmpty();
    }

    @Test
    void showsEachNewLineBelowWhatItIsPartOf() {
        List<String> after = List.of(
                "class Event",
                "    boolean sent()",
                "    String title()",
                "    class Builder",
                "        Builder sent(boolean)",
                "        Builder title(String)",
                "class User");

        assertThat(LineDifference.between(EVENT, after))
                .containsExactly(
                        "  class Event",
                        "+     boolean sent()",
                        "      class Builder",
                        "+         Builder sent(boolean)");
    }

    @Test
    void showsALineThatChangedAsOneThatWentAndOneThatCame() {
        List<String> after = List.of(
                "class Event", "    int title()", "    class Builder", "        Builder title(String)", "class User");

        assertThat(LineDifference.between(EVENT, after))
                .containsExactly("  class Event", "-     String title()", "+     int title()");
    }

    @Test
    void showsWhatWentWithAllItsParts() {
        assertThat(LineDifference.between(EVENT, List.of("class User")))
                .containsExactly(
                        "- class Event",
                        "-     String title()",
                        "-     class Builder",
                        "-         Builder title(String)");
    }
}
