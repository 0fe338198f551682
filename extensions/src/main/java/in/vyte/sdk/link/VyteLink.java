package in.vyte.sdk.link;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A link to a page of Vyte. Immutable and thread-safe; printing it masks the token that it may hold, so only
 * {@link #toUri} gives the link that works.
 */
public final class VyteLink {
    private final URI uri;
    private final String masked;

    VyteLink(URI uri, String masked) {
        this.uri = uri;
        this.masked = masked;
    }

    /**
     * Returns the link to give to a person. The token is part of it: keep it secret.
     *
     * @return the link, of ASCII characters only
     */
    public URI toUri() {
        return uri;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof VyteLink that && uri.equals(that.uri);
    }

    @Override
    public int hashCode() {
        return uri.hashCode();
    }

    /**
     * Returns the link for logs: a token shows as {@code ***}.
     *
     * @return the link without its token
     */
    @Override
    public String toString() {
        return masked;
    }
}
