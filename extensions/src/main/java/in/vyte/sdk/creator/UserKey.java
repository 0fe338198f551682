package in.vyte.sdk.creator;

/** What a user can be found by. */
sealed interface UserKey {
    record Id(String id) implements UserKey {
        /** Whether it would name another path than that of a user, so that no user can have it. */
        boolean isDotSegment() {
            return id.equals(".") || id.equals("..");
        }
    }

    record Email(Mailbox mailbox) implements UserKey {}
}
