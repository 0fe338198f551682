package in.vyte.openapi.change;

/**
 * A semantic version without qualifiers. Immutable.
 *
 * @param major raised by what breaks users
 * @param minor raised by what is new, and before 1.0 by what breaks users
 * @param patch raised by what is mended
 */
public record Version(int major, int minor, int patch) {
    /**
     * Reads a version.
     *
     * @param text three numbers with dots between them
     * @return the version
     * @throws IllegalArgumentException if the text is of another form
     */
    public static Version parse(String text) {
        String[] parts = text.split("\\.");
        if (parts.length != 3) {
            throw new IllegalArgumentException("not of the form 1.2.3: " + text);
        }
        return new Version(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }

    /**
     * Returns whether a step from the earlier version to this one may break users.
     *
     * @param earlier the version that users have
     * @return {@code true} for a raised major, before 1.0 also for a raised minor
     */
    public boolean mayBreak(Version earlier) {
        return major > earlier.major || major == 0 && earlier.major == 0 && minor > earlier.minor;
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }
}
