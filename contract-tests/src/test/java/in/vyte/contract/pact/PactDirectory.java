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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.apache.commons.io.function.Uncheck;

/** A directory of pact files. The same pacts always have the same bytes: what changes without reason is left out. */
public record PactDirectory(Path path) {
    /** What this run has written. */
    public static final PactDirectory FRESH = new PactDirectory(Path.of("target", "pacts"));

    /** What is under version control. */
    public static final PactDirectory COMMITTED = new PactDirectory(Path.of("pacts"));

    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .defaultPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(INDENTER).withArrayIndenter(INDENTER))
            .build();

    /** Empties the directory and writes these pacts. */
    public void rewrite(List<? extends BasePact> pacts) {
        Uncheck.run(() -> {
            FileUtils.forceMkdir(path.toFile());
            FileUtils.cleanDirectory(path.toFile());
            for (BasePact pact : pacts) {
                String name =
                        pact.getConsumer().getName() + "-" + pact.getProvider().getName() + ".json";
                Files.writeString(path.resolve(name), content(pact));
            }
        });
    }

    /** Returns the content of the files by name. */
    public SortedMap<String, String> files() {
        SortedMap<String, String> contents = new TreeMap<>();
        FileUtils.listFiles(path.toFile(), null, false)
                .forEach(file -> contents.put(file.getName(), Uncheck.apply(Files::readString, file.toPath())));
        return contents;
    }

    /** Returns all interactions of all files. */
    public List<PactInteraction> interactions() {
        return files().values().stream()
                .map(PactDirectory::parse)
                .flatMap(pact -> pact.path("interactions")
                        .valueStream()
                        .map(node ->
                                new PactInteraction(pact.at("/provider/name").asText(), node)))
                .toList();
    }

    /** Returns the interaction with this name. */
    public PactInteraction interaction(String name) {
        return interactions().stream()
                .filter(interaction -> interaction.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No interaction " + name));
    }

    /** Returns the HTTP interactions. */
    public Stream<PactInteraction> http() {
        return interactions().stream().filter(PactInteraction::isHttp);
    }

    /** Returns all interactions by provider and name, so that versions can be compared. */
    public ObjectNode byName() {
        ObjectNode all = MAPPER.createObjectNode();
        interactions()
                .forEach(
                        interaction -> all.set(interaction.provider() + ", " + interaction.name(), interaction.node()));
        return all;
    }

    private static String content(BasePact pact) throws IOException {
        StringWriter text = new StringWriter();
        DefaultPactWriter.INSTANCE.writePact(pact, new PrintWriter(text), PactSpecVersion.V4);
        ObjectNode json = (ObjectNode) parse(text.toString());
        json.withObject("/metadata").remove("pact-jvm"); // the version of the library is no part of the contract
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(json) + "\n";
    }

    private static JsonNode parse(String json) {
        return Uncheck.get(() -> MAPPER.readTree(json));
    }
}
