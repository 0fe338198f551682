package in.vyte.sdk.creator;

import in.vyte.client.model.EventCreator;
import in.vyte.client.model.EventInvitee;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A person as an event shows him: by user id, by e-mail address, by name, or by several of these, and always by one of
 * them at least. Text is stripped of surrounding white space, and blank text counts as absent.
 *
 * <p>Immutable and safe for use by several threads. Two are equal if they show the same, the e-mail address in any
 * case; whether they are the same person is for {@link #isSamePersonAs} to say.
 */
public final class Participant {
    private final @Nullable String userId;
    private final @Nullable String email;
    private final @Nullable String fullName;

    private Participant(@Nullable String userId, @Nullable String email, @Nullable String fullName) {
        this.userId = userId;
        this.email = email;
        this.fullName = fullName;
    }

    static Optional<Participant> of(@Nullable String userId, @Nullable String email, @Nullable String fullName) {
        Participant participant = new Participant(text(userId), text(email), text(fullName));
        boolean shown = participant.userId != null || participant.email != null || participant.fullName != null;
        return shown ? Optional.of(participant) : Optional.empty();
    }

    static Optional<Participant> of(@Nullable EventCreator creator) {
        return creator == null ? Optional.empty() : of(creator.user(), creator.email(), creator.fullName());
    }

    static Optional<Participant> of(EventInvitee invitee) {
        return of(invitee.user(), invitee.email(), invitee.fullName());
    }

    /**
     * Returns the id of the Vyte user, as {@code getUser} takes it.
     *
     * @return the id, empty for a person whom Vyte does not know or shows without it
     */
    public Optional<String> userId() {
        return Optional.ofNullable(userId);
    }

    /**
     * Returns the e-mail address as it was written; its case does not matter.
     *
     * @return the address, empty if it is not shown
     */
    public Optional<String> email() {
        return Optional.ofNullable(email);
    }

    /**
     * Returns the name.
     *
     * @return the name, empty if it is not shown
     */
    public Optional<String> fullName() {
        return Optional.ofNullable(fullName);
    }

    /**
     * Tells whether both are known to be one person: they share the user id or the e-mail address. Of two that have
     * neither, the names decide. Not transitive, since an address can lead from one id to another.
     *
     * @param other the other one
     * @return true if they are; false if they are not, or if nothing tells
     */
    public boolean isSamePersonAs(Participant other) {
        boolean sameId = userId != null && userId.equals(other.userId);
        boolean sameEmail = email != null && other.email != null && sameEmail(email, other.email);
        return sameId || sameEmail || equals(other);
    }

    /** Fills what this one does not show from another look at the same person. */
    Participant completedBy(Participant other) {
        return new Participant(
                userId == null ? other.userId : userId,
                email == null ? other.email : email,
                fullName == null ? other.fullName : fullName);
    }

    /** What an e-mail address is compared by: RFC 5321 lets the local part differ by case, but no mail service does. */
    static String emailKey(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    private static boolean sameEmail(String left, String right) {
        return emailKey(left).equals(emailKey(right));
    }

    private static @Nullable String text(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Participant that
                && Objects.equals(userId, that.userId)
                && Objects.equals(comparable(email), comparable(that.email))
                && Objects.equals(fullName, that.fullName);
    }

    @Override
    public int hashCode() {
        return Objects.hash(userId, comparable(email), fullName);
    }

    private static @Nullable String comparable(@Nullable String email) {
        return email == null ? null : emailKey(email);
    }

    /**
     * Returns the person in a line for people to read.
     *
     * @return for example {@code Ana Lima <ana@example.com>}; with the user id where no address is shown
     */
    @Override
    public String toString() {
        String contact = email != null ? email : userId != null ? "user " + userId : "";
        if (fullName == null) {
            return contact;
        }
        return contact.isEmpty() ? fullName : fullName + " <" + contact + ">";
    }
}
