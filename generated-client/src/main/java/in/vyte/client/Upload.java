package in.vyte.client;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/** A file to send. It is read while it is sent, never held in memory, and read again for a retry. Immutable. */
public final class Upload {
    private final String fileName;
    private final long length;
    private final Source source;
    private final String contentType;

    private Upload(String fileName, long length, Source source, String contentType) {
        this.fileName = fileName;
        this.length = length;
        this.source = source;
        this.contentType = contentType;
    }

    /** Opens the content, from its beginning each time. */
    @FunctionalInterface
    public interface Source {
        /**
         * Opens the content.
         *
         * @return the bytes; the client closes it
         * @throws IOException if it cannot be opened; the call then fails like a failed connection
         */
        InputStream open() throws IOException;
    }

    /**
     * Returns an upload of a file.
     *
     * @param file the file, whose name is sent with it
     * @return the upload
     * @throws IOException if the file cannot be found
     */
    public static Upload of(Path file) throws IOException {
        String name = String.valueOf(Objects.requireNonNull(file.getFileName(), "The path has no file name"));
        return new Upload(name, Files.size(file), () -> Files.newInputStream(file), "");
    }

    /**
     * Returns an upload of bytes in memory.
     *
     * @param fileName the name to send with it
     * @param content the bytes, of which the upload keeps a copy
     * @return the upload
     */
    public static Upload of(String fileName, byte[] content) {
        byte[] copy = content.clone();
        return new Upload(fileName, copy.length, () -> new java.io.ByteArrayInputStream(copy), "");
    }

    /**
     * Returns an upload of anything that can be opened.
     *
     * @param fileName the name to send with it
     * @param length the number of bytes, or -1 if it is unknown
     * @param source opens the content
     * @return the upload
     */
    public static Upload of(String fileName, long length, Source source) {
        return new Upload(fileName, length, source, "");
    }

    /**
     * Sets the media type.
     *
     * @param contentType the media type, such as {@code image/png}
     * @return the same upload with that type; without it the type is that of the API document
     */
    public Upload withContentType(String contentType) {
        return new Upload(fileName, length, source, contentType);
    }

    /**
     * Returns the name that is sent with it.
     *
     * @return the name
     */
    public String fileName() {
        return fileName;
    }

    /**
     * Returns the number of bytes.
     *
     * @return the number, or -1 if it is unknown
     */
    public long length() {
        return length;
    }

    Optional<String> contentType() {
        return contentType.isEmpty() ? Optional.empty() : Optional.of(contentType);
    }

    InputStream open() throws IOException {
        return source.open();
    }

    void writeTo(OutputStream out) throws IOException {
        try (InputStream in = open()) {
            in.transferTo(out);
        }
    }

    /** Does not contain the content. */
    @Override
    public String toString() {
        return "Upload{" + fileName + "}";
    }
}
