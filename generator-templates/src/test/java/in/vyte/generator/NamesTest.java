package in.vyte.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
    @ParameterizedTest
    @CsvSource({
        "created_by, createdBy, CreatedBy, CREATED_BY",
        "createdBy, createdBy, CreatedBy, CREATED_BY",
        "_id, id, Id, ID",
        "__v, v, V, V",
        "USER_ID, userId, UserId, USER_ID",
        "URL, url, Url, URL",
        "URLPath, urlPath, URLPath, URLPATH",
        "X-Rate-Limit, xRateLimit, XRateLimit, X_RATE_LIMIT",
        "ids[], ids, Ids, IDS",
        "2fa, _2fa, _2fa, _2FA",
        "été, été, Été, ÉTÉ",
        "+, plusSign, PlusSign, PLUS_SIGN",
    })
    void convertsEachNameByItself(String name, String camel, String pascal, String constant) {
        assertThat(Names.camel(name)).isEqualTo(camel);
        assertThat(Names.pascal(name)).isEqualTo(pascal);
        assertThat(Names.constant(name)).isEqualTo(constant);
    }

    @Test
    void keepsTheNameOfAMemberWhenAnUglierOneArrivesAnywhere() {
        assertThat(distinct("id", "_id", "userId", "user_id", "Title", "title_", "title"))
                .containsEntry("_id", "id")
                .containsEntry("user_id", "userId")
                .containsEntry("title", "title");
    }

    @Test
    void numbersTheFurtherOnesWithoutTakingAThirdName() {
        assertThat(distinct("id2", "_id", "id"))
                .containsExactlyInAnyOrderEntriesOf(Map.of("_id", "id", "id", "id2_", "id2", "id2"));
    }

    private static Map<String, String> distinct(String... names) {
        return Names.distinct(List.of(names), Names::camel);
    }
}
