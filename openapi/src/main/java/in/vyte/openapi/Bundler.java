package in.vyte.openapi;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Joins the files of the document into one.
 *
 * <p>Path items are put in place of their references, every other reference becomes one into {@code #/components}.
 * Nothing else changes: no member is added, dropped or rewritten, and the order stays. (The bundle that swagger-parser
 * writes copies parameters into operations, sorts {@code required}, and shortens the milliseconds of examples.)
 */
final class Bundler {
    private static final String REF = "$ref";

    private final Path root;
    private final Map<Path, Map<String, Object>> files = new LinkedHashMap<>();
    private final Map<String, Target> examples = new TreeMap<>();

    private Bundler(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    /**
     * Joins the document.
     *
     * @param root the root file
     * @return the document without references to files
     * @throws IllegalArgumentException if a reference does not follow the layout described in the README
     */
    static Map<String, Object> bundle(Path root) {
        return new Bundler(root).bundle();
    }

    private Map<String, Object> bundle() {
        Map<String, Object> source = file(root);
        Map<String, Object> bundle = new LinkedHashMap<>(source);
        bundle.put("paths", inlined(child(source, "paths")));
        Map<String, Object> components = new LinkedHashMap<>();
        child(source, "components")
                .forEach((kind, members) -> components.put(
                        kind,
                        kind.equals("schemas")
                                ? inlined(child(child(source, "components"), kind))
                                : rewritten(members, root)));
        bundle.put("components", components);
        Map<String, Object> collected = new LinkedHashMap<>();
        examples.forEach((name, target) -> collected.put(name, rewritten(resolved(target), target.file())));
        if (!collected.isEmpty()) {
            components.put("examples", collected);
        }
        return bundle;
    }

    private Map<String, Object> inlined(Map<String, Object> members) {
        Map<String, Object> result = new LinkedHashMap<>();
        members.forEach((name, value) -> {
            String ref = ref(value);
            if (ref == null || ref.startsWith("#")) {
                result.put(name, rewritten(value, root));
            } else {
                Target target = Target.of(ref, root);
                result.put(name, rewritten(resolved(target), target.file()));
            }
        });
        return result;
    }

    private Object rewritten(Object value, Path in) {
        if (value instanceof Map<?, ?> map) {
            String ref = ref(map);
            Map<String, Object> copy = new LinkedHashMap<>();
            map.forEach((key, member) ->
                    copy.put((String) key, key.equals(REF) && ref != null ? local(ref, in) : rewritten(member, in)));
            return copy;
        }
        if (value instanceof List<?> list) {
            List<Object> copy = new ArrayList<>();
            list.forEach(item -> copy.add(rewritten(item, in)));
            return copy;
        }
        return value;
    }

    private String local(String ref, Path in) {
        Target target = Target.of(ref, in);
        if (target.file().equals(root)) {
            return "#" + target.pointer();
        }
        if (target.pointer().equals("/schemas/" + target.name())) {
            requireListed(target, ref, in);
            return "#/components/schemas/" + target.name();
        }
        if (target.pointer().equals("/" + target.name())) {
            Target other = examples.putIfAbsent(target.name(), target);
            if (other != null && !other.equals(target)) {
                throw new IllegalArgumentException("Two examples named " + target.name() + ": in " + name(other.file())
                        + " and " + name(target.file()));
            }
            return "#/components/examples/" + target.name();
        }
        throw new IllegalArgumentException(name(in) + ": $ref " + ref + " is neither a schema nor an example");
    }

    private void requireListed(Target schema, String ref, Path in) {
        Object listed = child(child(file(root), "components"), "schemas").get(schema.name());
        String listedRef = ref(listed);
        if (listedRef == null || !Target.of(listedRef, root).equals(schema)) {
            throw new IllegalArgumentException(
                    name(in) + ": $ref " + ref + " is not listed in components/schemas of " + name(root));
        }
    }

    private Object resolved(Target target) {
        Object value = file(target.file());
        for (String step : target.pointer().substring(1).split("/")) {
            value = value instanceof Map<?, ?> map ? map.get(step) : null;
        }
        if (value == null) {
            throw new IllegalArgumentException("Nothing at " + name(target.file()) + "#" + target.pointer());
        }
        return value;
    }

    private Map<String, Object> file(Path file) {
        return files.computeIfAbsent(file, path -> map(YamlFile.read(path)));
    }

    private static Map<String, Object> child(Map<String, Object> parent, String key) {
        return parent.containsKey(key) ? map(parent.get(key)) : Map.of();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    private static @Nullable String ref(@Nullable Object value) {
        return value instanceof Map<?, ?> map && map.get(REF) instanceof String ref ? ref : null;
    }

    private String name(Path file) {
        return root.resolveSibling("").relativize(file).toString().replace('\\', '/');
    }

    /** What a reference points to. */
    private record Target(Path file, String pointer) {
        static Target of(String ref, Path in) {
            int hash = ref.indexOf('#');
            if (hash < 0) {
                throw new IllegalArgumentException("$ref " + ref + " names no place in the file");
            }
            Path file =
                    hash == 0 ? in : in.resolveSibling(ref.substring(0, hash)).normalize();
            return new Target(file, ref.substring(hash + 1));
        }

        String name() {
            return pointer.substring(pointer.lastIndexOf('/') + 1);
        }
    }
}
