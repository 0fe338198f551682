package in.vyte.contract.pact;

import au.com.dius.pact.core.model.BasePact;
import au.com.dius.pact.core.model.DefaultPactWriter;
import au.com.dius.pact.core.model.PactSpecVersion;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A directory of pact files. The same pacts always make the same bytes: what changes without reason is dropped. */
public record PactDirectory(Path path) {
    /** What this run has written. */
    public static final PactDirectory FRESH = new PactDirectory(Path.of("target", "pacts"));

    /** What is under version control. */
    public static final PactDirectory COMMITTED = new PactDirectory(Path.of("pacts"));

    private static final JsonMapper MAPPER = new JsonMapper();

    /** Empties the directory and writes these pacts. */
    public void rewrite(List<? extends BasePact> pacts) {
        try {
            Files.createDirectories(path);
            for (String old : files().keySet()) {
                Files.delete(path.resolve(old));
            }
            for (BasePact pact : pacts) {
                String name =
                        pact.getConsumer().getName() + "-" + pact.getProvider().getName() + ".json";
                Files.writeString(path.resolve(name), content(pact));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Returns the content of the files by name. */
    public SortedMap<String, String> files() {
        SortedMap<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(path)) {
            for (Path file : files.toList()) {
                contents.put(file.getFileName().toString(), Files.readString(file));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return contents;
    }

    /** Returns all interactions of all files. */
    public List<PactInteraction> interactions() {
        return files().values().stream()
                .map(PactDirectory::parse)
                .flatMap(pact -> Stream.iterate(
                                0, i -> i < pact.path("interactions").size(), i -> i + 1)
                        .map(i -> new PactInteraction(
                                pact.path("provider").path("name").asText(),
                                pact.path("interactions").get(i))))
                .toList();
    }

    private static String content(BasePact pact) {
        StringWriter text = new StringWriter();
        DefaultPactWriter.INSTANCE.writePact(pact, new PrintWriter(text), PactSpecVersion.V4);
        return pretty(withoutVolatileMetadata(parse(text.toString())));
    }

    /** The version of the library that wrote the file says nothing about the contract. */
    private static JsonNode withoutVolatileMetadata(JsonNode pact) {
        ((ObjectNode) pact.path("metadata")).remove("pact-jvm");
        return pact;
    }

    private static JsonNode parse(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (IOException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }

    private static String pretty(JsonNode json) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        try {
            return MAPPER.writer(printer).writeValueAsString(json) + "\n";
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
