package in.vyte.client.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import in.vyte.client.VyteJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** No list holds null where the document does not allow it, at any depth. */
class NestedListsTest {
    /** The API has no such model yet. */
    private static final class Table extends Model {
        private static final long serialVersionUID = 1L;
        private static final Fields FIELDS = new Fields();
        private static final Field<List<List<String>>> ROWS =
                FIELDS.optional("rows", Codecs.list(Codecs.list(Codecs.STRING)));
        private static final Field<Map<String, List<String>>> NAMED =
                FIELDS.optional("named", Codecs.map(Codecs.list(Codecs.STRING)));

        static final ModelType<Table> TYPE = new ModelType<>(Table.class, FIELDS, Table::new);

        private Table(@Nullable Object[] values) {
            super(values);
        }

        @Override
        protected ModelType<?> modelType() {
            return TYPE;
        }

        List<List<String>> rows() {
            return list(ROWS);
        }

        static final class Builder extends Model.Builder<Table, Builder> {
            Builder() {
                super(TYPE, null);
            }

            Builder rows(List<List<String>> rows) {
                return set(ROWS, rows);
            }

            Builder named(Map<String, List<String>> named) {
                return set(NAMED, named);
            }
        }
    }

    @Test
    void areReadWithoutTheirNulls() throws IOException {
        byte[] json = "{\"rows\":[[\"a\",null],null,[]]}".getBytes(StandardCharsets.UTF_8);

        Table table = VyteJson.read(Table.TYPE, json);

        assertThat(table.rows()).containsExactly(List.of("a"), List.of());
        assertThat(VyteJson.write(Table.TYPE, table)).isEqualTo(json);
    }

    @Test
    void areBuiltWithoutNulls() {
        Table.Builder builder = new Table.Builder();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.rows(List.of(List.of("a"), Arrays.asList("b", null))))
                .withMessage("The list rows must not hold null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.named(Map.of("first", Arrays.asList((String) null))))
                .withMessage("The list named must not hold null");
        assertThat(builder.rows(List.of(List.of("a"))).build().rows()).containsExactly(List.of("a"));
    }
}
