package in.vyte.examples.quickstart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table of text whose cells may have several lines; each column is as wide as its longest line. */
final class TextTable {
    private static final String GAP = "  ";

    private final List<List<List<String>>> rows = new ArrayList<>();

    TextTable(String... headings) {
        row(List.of(headings).stream().map(List::of).toList());
    }

    void row(List<List<String>> cells) {
        rows.add(cells.stream()
                .map(lines -> lines.stream().map(Printable::of).toList())
                .toList());
    }

    @Override
    public String toString() {
        List<Integer> widths = IntStream.range(0, rows.get(0).size())
                .mapToObj(column -> rows.stream()
                        .flatMap(row -> row.get(column).stream())
                        .mapToInt(String::length)
                        .max()
                        .orElse(0))
                .toList();
        String rule = widths.stream().map("-"::repeat).collect(Collectors.joining(GAP));
        String heading = text(rows.get(0), widths) + "\n" + rule + "\n";
        return rows.stream().skip(1).map(row -> text(row, widths)).collect(Collectors.joining("\n\n", heading, ""));
    }

    private static String text(List<List<String>> row, List<Integer> widths) {
        int height = row.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, height)
                .mapToObj(line -> line(row, widths, line))
                .collect(Collectors.joining("\n"));
    }

    private static String line(List<List<String>> row, List<Integer> widths, int line) {
        return IntStream.range(0, row.size())
                .mapToObj(column -> padded(at(row.get(column), line), widths.get(column)))
                .collect(Collectors.joining(GAP))
                .stripTrailing();
    }

    private static String at(List<String> cell, int line) {
        return line < cell.size() ? cell.get(line) : "";
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }
}
