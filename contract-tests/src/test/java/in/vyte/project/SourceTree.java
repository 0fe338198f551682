package in.vyte.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.io.FileUtils;
import org.apache.commons.io.filefilter.IOFileFilter;
import org.apache.commons.io.filefilter.NameFileFilter;
import org.apache.commons.io.filefilter.SuffixFileFilter;
import org.apache.commons.io.function.Uncheck;

/** The files of this project that people write. */
final class SourceTree {
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private static final IOFileFilter WRITTEN =
            new NameFileFilter("target", ".git", "node_modules", ".idea", ".vscode", ".settings").negate();

    private SourceTree() {}

    /** Returns the paths of all files whose name has one of the endings, relative to the root. */
    static List<Path> files(String... endings) {
        return FileUtils.listFiles(ROOT.toFile(), new SuffixFileFilter(endings), WRITTEN).stream()
                .map(file -> ROOT.relativize(file.toPath()))
                .sorted()
                .toList();
    }

    static String read(Path file) {
        return Uncheck.apply(Files::readString, ROOT.resolve(file));
    }

    /** Returns the text of all files whose name has one of the endings. */
    static String readAll(String... endings) {
        return files(endings).stream().map(SourceTree::read).collect(Collectors.joining("\n"));
    }
}
