package in.vyte.generator;

import com.samskivert.mustache.Mustache;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Paths;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openapitools.codegen.CodegenType;
import org.openapitools.codegen.DefaultCodegen;

/**
 * The generator {@code vyte}. OpenAPI Generator reads the document and the settings; this class writes all files itself
 * and leaves nothing of the document for the generator to write.
 */
public final class VyteCodegen extends DefaultCodegen {
    private static final String REFLECTION = "resources/META-INF/native-image/in.vyte/vyte-client";

    /** For OpenAPI Generator, which finds this class as a service. */
    public VyteCodegen() {
        apiPackage = "in.vyte.client.api";
        modelPackage = "in.vyte.client.model";
    }

    @Override
    public CodegenType getTag() {
        return CodegenType.CLIENT;
    }

    @Override
    public String getName() {
        return "vyte";
    }

    @Override
    public String getHelp() {
        return "Generates the Java client of the Vyte API.";
    }

    /** Off: it would rename, merge and drop schemas before they are looked at. */
    @Override
    public boolean getUseInlineModelResolver() {
        return false;
    }

    /** Off: it would rewrite compositions before they are looked at. */
    @Override
    public boolean getUseOpenapiNormalizer() {
        return false;
    }

    /** Leaves out the thanks of OpenAPI Generator. */
    @Override
    public void postProcess() {
        // Nothing is left to do
    }

    @Override
    public void preprocessOpenAPI(OpenAPI document) {
        Refusals refusals = new Refusals();
        NameMappings mappings = new NameMappings(nameMapping(), parameterNameMapping());
        Types types = new Types(document, modelNameMapping(), refusals);
        types.defineComponents();
        Map<String, List<Call>> calls = new Calls(document, types, mappings, refusals).byTag();
        List<ClassView> models = new Models(modelPackage, types, mappings, refusals).all();
        List<ApiView> apis = new Apis(apiPackage, document, refusals).all(calls);
        mappings.refuseUnused(refusals);
        refusals.throwIfAny();
        write(models, apis);
        document.setPaths(new Paths());
        document.setComponents(new Components());
    }

    private void write(List<ClassView> models, List<ApiView> apis) {
        Map<String, String> modelTypes = new LinkedHashMap<>();
        models.forEach(model -> modelTypes.put(model.name(), modelPackage + "." + model.name()));
        for (ClassView model : models) {
            writeJava(model.template(), modelPackage, model.name(), model, Map.of());
        }
        for (ApiView api : apis) {
            writeJava("api", apiPackage, api.name(), api, modelTypes);
        }
        Map<String, Object> all = Map.of("packageName", apiPackage, "apis", apis, "models", modelTypes.values());
        writeJava("apis", apiPackage, "VyteApis", all, Map.of());
        write(Path.of(REFLECTION, "reachability-metadata.json"), filled("reachability", all));
    }

    private void writeJava(
            String template, String packageName, String className, Object view, Map<String, String> models) {
        Path file = Path.of("java", packageName.split("\\.")).resolve(className + ".java");
        write(file, SourceFile.finished(filled(template, view), models));
    }

    private String filled(String template, Object view) {
        try (Reader text = template(template)) {
            return Mustache.compiler()
                    .escapeHTML(false)
                    .withLoader(this::template)
                    .compile(text)
                    .execute(view);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Reader template(String name) throws IOException {
        return Files.newBufferedReader(Path.of(templateDir(), name + ".mustache"));
    }

    private void write(Path file, String text) {
        try {
            Path target = Path.of(outputFolder()).resolve(file);
            Files.createDirectories(target.getParent());
            Files.writeString(target, text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
