package in.vyte.client.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Looks ahead into an object, to see which variant of a union it is. */
final class UnionMembers {
    private UnionMembers() {}

    static TokenBuffer copy(JsonParser parser) throws IOException {
        TokenBuffer buffer = new TokenBuffer(parser);
        buffer.copyCurrentStructure(parser);
        return buffer;
    }

    /** Returns a parser that stands on the first token of the copy, as part of a decoding. */
    static JsonParser parser(TokenBuffer object, Decoding decoding) throws IOException {
        JsonParser parser = object.asParser();
        decoding.attachTo(parser);
        parser.nextToken();
        return parser;
    }

    /** Returns the names of the members, with their texts if they are scalars. */
    static Map<String, String> of(TokenBuffer object) throws IOException {
        Map<String, String> members = new HashMap<>();
        try (JsonParser parser = object.asParser()) {
            parser.nextToken();
            for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                String text = parser.nextToken().isScalarValue() ? parser.getText() : "";
                parser.skipChildren();
                members.put(name, text);
            }
        }
        return members;
    }
}
