package in.vyte.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The files of this project as people write them: without what is built, and without git's own. */
final class SourceTree {
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private static final Set<String> NOT_WRITTEN =
            Set.of("target", ".git", "node_modules", ".idea", ".vscode", ".settings");

    private SourceTree() {}

    /** Returns the paths of all files whose name ends so, relative to the root. */
    static List<Path> files(String... endings) {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                    boolean written =
                            !NOT_WRITTEN.contains(directory.getFileName().toString());
                    return written ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (endsWithOneOf(file, endings)) {
                        files.add(ROOT.relativize(file));
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return files.stream().sorted().toList();
    }

    static String read(Path file) {
        try {
            return Files.readString(ROOT.resolve(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String read(String file) {
        return read(Path.of(file));
    }

    private static boolean endsWithOneOf(Path file, String... endings) {
        for (String ending : endings) {
            if (file.getFileName().toString().endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
