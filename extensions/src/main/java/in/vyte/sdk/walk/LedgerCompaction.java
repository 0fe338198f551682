package in.vyte.sdk.walk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Rewrites a ledger without the events that are gone, once most of its events are gone. The copy replaces the file in
 * one step when it is complete, so a program that ends earlier leaves the file as it was.
 */
final class LedgerCompaction {
    private static final Logger LOG = LoggerFactory.getLogger(LedgerCompaction.class);

    private LedgerCompaction() {}

    /** Returns the file or, in its place, a smaller one. A file that cannot be replaced is used as it is. */
    static LedgerFile compacted(LedgerFile file, Path path) {
        if (!isWorthwhile(file)) {
            return file;
        }
        try {
            LedgerFile smaller = replaced(file, path, path.resolveSibling(path.getFileName() + ".compacting"));
            file.close();
            return smaller;
        } catch (IOException e) {
            LOG.debug("The ledger cannot be compacted", e);
            return file;
        }
    }

    /** A file takes whole segments, so one segment cannot become less. */
    private static boolean isWorthwhile(LedgerFile file) {
        long[] count = new long[2];
        file.forEach(record -> count[file.isGone(record) ? 1 : 0]++);
        return file.end() > MappedSpace.SEGMENT && count[1] > count[0];
    }

    private static LedgerFile replaced(LedgerFile file, Path path, Path copy) throws IOException {
        Files.deleteIfExists(copy);
        LedgerFile smaller = LedgerFile.open(copy);
        try {
            smaller.copyFrom(file);
            Files.move(copy, path, StandardCopyOption.ATOMIC_MOVE);
            return smaller;
        } catch (IOException | RuntimeException e) {
            smaller.close();
            Files.deleteIfExists(copy);
            throw e;
        }
    }
}
