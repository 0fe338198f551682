package in.vyte.openapi;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** The files of a small document, to be spoilt by a test. */
record Tree(Path directory) {
    private static final Path ORIGINAL = Path.of("src", "test", "resources", "tree");

    static Tree copiedTo(Path directory) throws IOException {
        Files.walkFileTree(ORIGINAL, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Path copy = directory.resolve(ORIGINAL.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
                return FileVisitResult.CONTINUE;
            }
        });
        return new Tree(directory);
    }

    Path root() {
        return directory.resolve("vyte-v2.yaml");
    }

    Tree replacing(String file, String text, String replacement) throws IOException {
        Path path = directory.resolve(file);
        String before = Files.readString(path);
        String after = before.replace(text, replacement);
        if (after.equals(before)) {
            throw new IllegalArgumentException(file + " does not hold: " + text);
        }
        Files.writeString(path, after);
        return this;
    }
}
