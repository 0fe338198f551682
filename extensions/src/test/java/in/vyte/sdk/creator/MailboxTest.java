package in.vyte.sdk.creator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.IDN;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailboxTest {
    /** Ways to write {@code ann@example.com}. */
    static List<String> formsOfAnn() {
        return List.of(
                "ann@example.com",
                "Ann@Example.COM",
                "ANN@EXAMPLE.COM",
                " ann@example.com ",
                "\tann@example.com\r\n",
                "\u00a0ann@example.com\u00a0",
                "\u202fann@example.com\u2007",
                "\u3000ann@example.com",
                "\u200bann@example.com\u200b",
                "\u200c\u200dann@example.com\u2060",
                "\ufeffann@example.com",
                "\u200eann@example.com\u200f",
                "\u202aann@example.com\u202c",
                "\u0000ann@example.com\u007f",
                "mailto:ann@example.com",
                "MAILTO:Ann@example.com",
                " mailto: ann@example.com",
                "mailto:ann@example.com?subject=Hello&cc=ben@example.com",
                "mailto:ann%40example.com",
                "<ann@example.com>",
                "Ann Lee <ann@example.com>",
                "Ann Lee<ann@example.com>",
                "Ann Lee <\u00a0ann@example.com >\u200b",
                "\"Lee, Ann\" <ann@example.com>",
                "\"Ann <the boss> Lee\" <ann@example.com>",
                "=?utf-8?q?Ann?= <ann@example.com>",
                "Ann Lee <mailto:ann@example.com>",
                "ann@example.com (Ann Lee)",
                "ann@example.com (Ann) (Lee)",
                "\"ann\"@example.com",
                "\"a\\nn\"@example.com",
                "ann@example.com.",
                "ann@\uff45xample\uff0ecom",
                "ann@example\u3002com",
                "ann@exam\u00adple.com",
                "ann@exam\u200bple.com");
    }

    @ParameterizedTest(name = "form {index}: {0}")
    @MethodSource("formsOfAnn")
    void anyFormOfAnAddressNamesTheSameMailbox(String form) {
        assertThat(Mailbox.of(form)).isEqualTo(Mailbox.of("ann@example.com")).hasToString("ann@example.com");
        assertThat(Mailbox.of(form)).hasSameHashCodeAs(Mailbox.of("ann@example.com"));
    }

    @ParameterizedTest(name = "form {index}: {0}")
    @MethodSource("formsOfAnn")
    void inAnyFormTheHostsCopyIsTheHosts(String form) {
        String escaped = form.replace("\\", "\\\\").replace("\"", "\\\"");
        StringBuilder json = new StringBuilder();
        escaped.chars().forEach(c -> json.append(c < ' ' ? String.format("\\u%04x", c) : Character.toString(c)));
        EventRoles roles =
                EventRoles.of(Json.event("{'created_by': {'email': 'ann@example.com'}, 'invitees': [{'email': \"" + json
                        + "\"}, {'email': 'ben@example.com'}]}"));

        assertThat(roles.guests()).hasToString("[ben@example.com]");
    }

    @ParameterizedTest(name = "{0} and {1} are one mailbox")
    @CsvSource({
        "ann@bücher.example, ann@xn--bcher-kva.example",
        "ann@BÜCHER.example, ann@XN--BCHER-KVA.example",
        "ann@bu\u0308cher.example, ann@bücher.example",
        "ann@straße.example, ann@xn--strae-oqa.example",
        "ann@STRAẞE.example, ann@straße.example",
        "ann@例え.テスト, ann@xn--r8jz45g.xn--zckzah",
        "ann@παράδειγμα.δοκιμή, ann@xn--hxajbheg2az3al.xn--jxalpdlp",
        "ann@пример.испытание, ann@xn--e1afmkfd.xn--80akhbyknj4f",
        "ann@مثال.إختبار, ann@xn--mgbh0fb.xn--kgbechtv",
        "ann@faß.de, ann@xn--fa-hia.de",
        "ann@βόλος.com, ann@xn--nxasmm1c.com",
        "ann@☃.example, ann@xn--n3h.example",
        "élise@example.com, e\u0301lise@example.com",
        "ÉLISE@example.com, élise@example.com",
        "E\u0301LISE@example.com, Élise@example.com",
        "用户@例子.广告, 用户@xn--fsqu00a.xn--4rr70v",
        "no address, NO ADDRESS ",
        "@bücher.example, @xn--bcher-kva.example",
        "mailto:?subject=Hello, mailto:",
    })
    void otherSpellingsOfOneMailbox(String one, String other) {
        assertThat(Mailbox.of(one)).isEqualTo(Mailbox.of(other));
    }

    @ParameterizedTest(name = "{0} and {1} are two mailboxes")
    @CsvSource({
        "ann@example.com, ann@example.org",
        "ann@example.com, ann@mail.example.com",
        "ann@example.com, ann+vyte@example.com",
        "ann.lee@example.com, annlee@example.com",
        "mailto:ann+vyte@example.com, 'ann vyte@example.com'",
        "mike@example.com, m\u0131ke@example.com",
        "ann@strasse.example, ann@straße.example",
        "ann@βόλος.com, ann@βόλοσ.com",
        "elise@example.com, élise@example.com",
        "ann@example.com, \u0430nn@example.com",
        "Ann <ann@example.com>, Ann <ben@example.com>",
        "ann@example.com <Ann>, <Ann>",
        "ann@home@example.com, home@example.com",
        "an\u200bn@example.com, ann@example.com",
        "ann@example.com, '  '",
        "mailto:%zz@example.com, mailto:%yy@example.com",
    })
    void otherMailboxes(String one, String other) {
        assertThat(Mailbox.of(one)).isNotEqualTo(Mailbox.of(other));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bücher",
                "münchen",
                "例え",
                "пример",
                "παράδειγμα",
                "مثال",
                "ăâîșț",
                "한국",
                "ไทย",
                "abc-üñí-9",
                "всебуквыодногооченьдлинногоимени",
                "überlängeüberallüberhauptüberlegtübersehen",
                "中日韓"
            })
    void domainsAreWrittenAsTheJdkWritesThem(String label) {
        assertThat(Domains.toAscii(label)).isEqualTo(IDN.toASCII(Normalizer.normalize(label, Normalizer.Form.NFC)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@",
                "<",
                ">",
                "<>",
                "<@>",
                "\"",
                "\"@",
                "\"\"@x",
                "mailto:",
                "mailto:%",
                "mailto:%zz@x",
                "()",
                "(",
                "a@b@c",
                "@.",
                "a@..",
                "\ud800@\udc00"
            })
    void whatIsNoAddressIsEqualToItself(String text) {
        assertThat(Mailbox.of(text)).isEqualTo(Mailbox.of(text));
    }

    @Test
    void anAddressOfAnyLengthIsNoTrouble() {
        for (String part : List.of("(x)", "<", "\\", "\"", ".", "@", "ü", "\ud83d\ude00", "mailto:")) {
            String huge = part.repeat(300_000);
            assertThat(Mailbox.of(huge + "@" + huge)).isEqualTo(Mailbox.of(huge + "@" + huge));
        }
    }
}
