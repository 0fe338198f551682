package in.vyte.openapi.lint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The operations of the document, from {@code operations.tsv}. */
final class OperationTable {
    private OperationTable() {}

    /** One operation of the API. */
    record Row(String id, String method, String path, String tag, String confidence) {
        /** The row as it stands in the file. */
        String line() {
            return String.join("\t", id, method, path, tag, confidence);
        }

        static Row parse(String line) {
            String[] cells = line.split("\t");
            return new Row(cells[0], cells[1], cells[2], cells[3], cells[4]);
        }
    }

    static List<Row> read() {
        try (InputStream in = OperationTable.class.getResourceAsStream("/operations.tsv")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().skip(1).map(Row::parse).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
