package in.vyte.generator;

import io.swagger.v3.oas.models.media.Schema;
import java.util.List;

/**
 * A schema that becomes a class.
 *
 * @param className the name of the class
 * @param jsonName the name in the document, or the class name of an inline schema
 * @param place says where it stands, for refusals
 * @param schema the schema, without {@code allOf}
 * @param described the schema as it stands in the document, with its description
 * @param variants the types of a union, empty for anything else
 */
@SuppressWarnings("rawtypes") // as the parser hands schemas out
record Definition(
        String className, String jsonName, String place, Schema schema, Schema described, List<JavaType> variants) {}
