package in.vyte.client.json;

import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Bytes that JSON carries in Base64 (RFC 4648, section 4). Immutable; two are equal if they hold the same bytes. */
public final class Bytes {
    private final byte[] content;

    private Bytes(byte[] content) {
        this.content = content;
    }

    /**
     * Returns a value that holds a copy of some bytes.
     *
     * @param content the bytes
     * @return the value
     */
    public static Bytes of(byte... content) {
        return new Bytes(content.clone());
    }

    static Bytes decode(String base64) {
        return new Bytes(Base64.getDecoder().decode(base64));
    }

    /**
     * Returns the bytes.
     *
     * @return a copy of them
     */
    public byte[] toByteArray() {
        return content.clone();
    }

    /**
     * Returns the number of bytes.
     *
     * @return the number
     */
    public int size() {
        return content.length;
    }

    /**
     * Returns the bytes as they stand in JSON.
     *
     * @return the text in Base64
     */
    public String toBase64() {
        return Base64.getEncoder().encodeToString(content);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Bytes that && Arrays.equals(content, that.content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }

    /** Leaves out what they are. */
    @Override
    public String toString() {
        return content.length + " bytes";
    }
}
