package in.vyte.openapi;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Rules on the files of the document: what the bundle no longer shows. */
public final class SourceRules {
    private static final int WIDTH = 120;

    private final Path directory;
    private final Map<?, ?> root;
    private final List<String> findings = new ArrayList<>();

    private SourceRules(Path directory) {
        this.directory = directory;
        this.root = (Map<?, ?>) YamlFile.read(directory.resolve("vyte-v2.yaml"));
    }

    /** What is wrong with the files in a directory, each line beginning with the name of the file. */
    public static List<String> findings(Path directory) {
        SourceRules rules = new SourceRules(directory);
        List<Path> resources = rules.yaml("resources");
        List<Path> examples = rules.yaml("examples");
        Stream.of(List.of(directory.resolve("vyte-v2.yaml")), resources, examples)
                .flatMap(List::stream)
                .forEach(file -> {
                    rules.checkLines(file);
                    rules.checkEnums(file);
                });
        resources.forEach(rules::checkResource);
        rules.checkExamples(resources, examples);
        return List.copyOf(rules.findings);
    }

    private void checkLines(Path file) {
        int number = 0;
        for (String line : lines(file)) {
            number++;
            if (line.length() > WIDTH || !line.equals(line.stripTrailing()) || line.contains("\t")) {
                findings.add(name(file) + ":" + number + ": too long, or blanks at the end, or a tab");
            }
        }
    }

    /** Unquoted, {@code no} would be a boolean to some readers. */
    private void checkEnums(Path file) {
        try (Reader reader = Files.newBufferedReader(file)) {
            checkEnums(new Yaml().compose(reader), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void checkEnums(Node node, Path file) {
        if (node instanceof SequenceNode sequence) {
            sequence.getValue().forEach(item -> checkEnums(item, file));
        } else if (node instanceof MappingNode mapping) {
            for (NodeTuple member : mapping.getValue()) {
                boolean values = member.getKeyNode() instanceof ScalarNode key
                        && key.getValue().equals("enum");
                if (values && member.getValueNode() instanceof SequenceNode sequence) {
                    sequence.getValue().forEach(value -> requireQuoted(value, file));
                }
                checkEnums(member.getValueNode(), file);
            }
        }
    }

    private void requireQuoted(Node value, Path file) {
        if (value instanceof ScalarNode scalar && scalar.getScalarStyle() == ScalarStyle.PLAIN) {
            findings.add(name(file) + ":" + (value.getStartMark().getLine() + 1) + ": enum value without quotes: "
                    + scalar.getValue());
        }
    }

    private void checkResource(Path file) {
        Map<?, ?> resource = (Map<?, ?>) YamlFile.read(file);
        Map<?, ?> schemas = child(child(root, "components"), "schemas");
        for (Object schema : child(resource, "schemas").keySet()) {
            if (!refersTo(schemas.get(schema), name(file) + "#/schemas/" + schema)) {
                findings.add(name(file) + ": schema " + schema + " is not listed in the root");
            }
        }
        Set<Object> tags = new HashSet<>();
        child(resource, "paths").forEach((key, item) -> {
            checkPathItem(file, key);
            ((Map<?, ?>) item).values().forEach(operation -> tags.add(((Map<?, ?>) operation).get("tags")));
        });
        if (tags.size() > 1) {
            findings.add(name(file) + ": operations of more than one tag: " + tags);
        }
    }

    private void checkPathItem(Path file, Object key) {
        List<String> paths = child(root, "paths").entrySet().stream()
                .filter(path -> refersTo(path.getValue(), name(file) + "#/paths/" + key))
                .map(path -> (String) path.getKey())
                .toList();
        List<String> lines = lines(file);
        int line = lines.indexOf("  " + key + ":");
        if (paths.size() != 1 || line < 1 || !lines.get(line - 1).equals("  # " + paths.get(0))) {
            findings.add(name(file) + ": path item " + key + " must be used once, and have its path in a comment above,"
                    + " used for " + paths);
        }
    }

    private void checkExamples(List<Path> resources, List<Path> examples) {
        StringBuilder users = new StringBuilder();
        lines(directory.resolve("vyte-v2.yaml"))
                .forEach(line -> users.append(line).append('\n'));
        resources.forEach(file -> lines(file).forEach(line -> users.append(line).append('\n')));
        for (Path file : examples) {
            for (Object example : ((Map<?, ?>) YamlFile.read(file)).keySet()) {
                if (!users.toString().contains(name(file) + "#/" + example + "\n")) {
                    findings.add(name(file) + ": example " + example + " is not used");
                }
            }
        }
    }

    private List<Path> yaml(String folder) {
        try (Stream<Path> files = Files.list(directory.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String name(Path file) {
        return directory.relativize(file).toString().replace('\\', '/');
    }

    private static boolean refersTo(Object value, String ref) {
        return value instanceof Map<?, ?> map && ref.equals(map.get("$ref"));
    }

    private static Map<?, ?> child(Map<?, ?> parent, String key) {
        return parent.get(key) instanceof Map<?, ?> map ? map : Map.of();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
