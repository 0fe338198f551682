package in.vyte.surface;

import java.io.IOException;
import java.nio.file.Path;

/** Says what a change does to the public surface of a module, and what to run next. */
final class SurfaceMain {
    private SurfaceMain() {}

    /**
     * Compares the surface of compiled classes with the committed one.
     *
     * @param arguments the directory of the module
     * @throws IOException if a file cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        Path module = Path.of(arguments[0]);
        String surface =
                ApiSurface.ofModule(module.resolve("target").resolve("classes")).toString();
        System.out.print(report(ApiSnapshot.difference(module.resolve("api.txt"), surface)));
    }

    static String report(String difference) {
        return difference.isEmpty()
                ? "The Java surface is as before.\nNext: ./mvnw -q verify\n"
                : "The Java surface changed:\n" + difference.indent(2)
                        + "Next, if this is meant: ./mvnw -q -Paccept verify writes api.txt and the pacts, and runs all"
                        + " tests. Commit what it writes.\n";
    }
}
