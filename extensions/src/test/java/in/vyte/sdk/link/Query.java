package in.vyte.sdk.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Takes a link apart by RFC 3986 alone, sharing no code with what puts it together. */
final class Query {
    private Query() {}

    /** The parameters of a link, decoded, in their order; a plus sign is a plus sign. */
    static Map<String, String> of(VyteLink link) {
        Map<String, String> parameters = new LinkedHashMap<>();
        String query = reparsed(link).getRawQuery();
        for (String parameter : query == null ? new String[0] : query.split("&")) {
            String[] nameAndValue = parameter.split("=", 2);
            String value = nameAndValue.length == 1 ? "" : decode(nameAndValue[1]);
            assertThat(parameters.put(decode(nameAndValue[0]), value)).isNull();
        }
        return parameters;
    }

    /** The link as another program would read it from its text. */
    static URI reparsed(VyteLink link) {
        String text = link.toUri().toString();
        assertThat(text).matches("[A-Za-z0-9._~:/?&=%-]+");
        return URI.create(text);
    }

    static String decode(String encoded) {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        for (int i = 0; i < encoded.length(); i++) {
            char c = encoded.charAt(i);
            if (c == '%') {
                octets.write(Integer.parseInt(encoded.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                octets.write(c);
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(octets.toByteArray()))
                    .toString();
        } catch (CharacterCodingException invalid) {
            throw new AssertionError(invalid);
        }
    }
}
