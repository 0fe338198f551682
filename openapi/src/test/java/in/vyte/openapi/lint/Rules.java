package in.vyte.openapi.lint;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** All rules of the bundled document. */
final class Rules {
    private Rules() {}

    /**
     * The rules, measured against lists that stand outside the document.
     *
     * @param table the operations the document may have
     * @param unknownTypes the places of schemas that say nothing because nothing is known
     * @param unshown the places of members that no response shows
     */
    static List<Rule> of(List<OperationTable.Row> table, Set<String> unknownTypes, Set<String> unshown) {
        return Stream.of(
                        DocumentRules.all(),
                        OperationRules.all(table),
                        ParameterRules.all(),
                        ResponseRules.all(),
                        SchemaRules.all(unknownTypes),
                        ExampleRules.all(unshown))
                .flatMap(List::stream)
                .toList();
    }
}
