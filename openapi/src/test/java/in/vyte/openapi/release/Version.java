package in.vyte.openapi.release;

/** A semantic version without qualifiers. */
record Version(int major, int minor, int patch) {
    static Version parse(String text) {
        String[] parts = text.split("\\.");
        if (parts.length != 3) {
            throw new IllegalArgumentException("not of the form 1.2.3: " + text);
        }
        return new Version(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }

    /** Whether a step from the earlier version to this one may break users: a raised major, before 1.0 also minor. */
    boolean mayBreak(Version earlier) {
        return major > earlier.major || major == 0 && earlier.major == 0 && minor > earlier.minor;
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }
}
