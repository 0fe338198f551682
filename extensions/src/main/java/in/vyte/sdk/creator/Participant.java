package in.vyte.sdk.creator;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import in.vyte.client.model.EventCreator;
import in.vyte.client.model.EventInvitee;
import in.vyte.client.model.User;
import in.vyte.sdk.internal.text.Blanks;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A person as an event shows them: by at least one of user id, e-mail address and name. Text is stripped of surrounding
 * white space and invisible characters; blank text counts as absent, and so does text that consists of the words
 * {@code undefined} and {@code null} only.
 *
 * <p>Immutable and thread-safe. Two participants are equal if they show the same values, with addresses compared by
 * {@link Mailbox}; {@link #isSamePersonAs} returns whether they are the same person. Jackson and Java serialization
 * write the JSON of a creator, which other versions can read.
 */
public final class Participant implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Pattern NO_VALUE = Pattern.compile("(undefined|null)( (undefined|null))*");

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

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Participant fromJson(EventCreator creator) {
        return of(creator).orElseThrow(() -> new IllegalArgumentException("No id, address or name"));
    }

    static Optional<Participant> of(EventInvitee invitee) {
        return of(invitee.user(), invitee.email(), invitee.fullName());
    }

    static Optional<Participant> of(User user) {
        String email = user.emails().stream().findFirst().orElse(null);
        return of(user.id(), email, user.fullName());
    }

    /**
     * Returns the id of the Vyte user, as {@code getUser} takes it.
     *
     * @return the id, empty if the person is no Vyte user or is shown without it
     */
    public Optional<String> userId() {
        return Optional.ofNullable(userId);
    }

    /**
     * Returns the e-mail address as it was written; {@link Mailbox} compares addresses.
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
     * Returns whether both are known to be one person: they have the same user id or, where one shows no id, the same
     * mailbox. Two user ids are two people, even if they share a mailbox. If neither shows an id or an address, the
     * names decide. Not transitive: an address can connect two different ids.
     *
     * @param other the other person
     * @return true if they are the same person; false if they are not, or if it cannot be known
     */
    public boolean isSamePersonAs(Participant other) {
        if (userId != null && other.userId != null) {
            return userId.equals(other.userId);
        }
        return mailbox().isPresent() && mailbox().equals(other.mailbox()) || equals(other);
    }

    Optional<Mailbox> mailbox() {
        return email().map(Mailbox::of);
    }

    @JsonValue
    EventCreator toCreator() {
        return EventCreator.of(c -> c.user(userId).email(email).fullName(fullName));
    }

    EventInvitee toInvitee() {
        return EventInvitee.of(i -> i.user(userId).email(email).fullName(fullName));
    }

    /** Adds what this one does not show from another entry of the same person. */
    Participant completedBy(Participant other) {
        return new Participant(
                userId == null ? other.userId : userId,
                email == null ? other.email : email,
                fullName == null ? other.fullName : fullName);
    }

    private Object writeReplace() {
        return SerializedParticipant.of(this);
    }

    private static @Nullable String text(@Nullable String text) {
        String stripped = text == null ? "" : Blanks.strip(text);
        return stripped.isEmpty() || NO_VALUE.matcher(stripped).matches() ? null : stripped;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Participant that
                && Objects.equals(userId, that.userId)
                && mailbox().equals(that.mailbox())
                && Objects.equals(fullName, that.fullName);
    }

    @Override
    public int hashCode() {
        return Objects.hash(userId, mailbox(), fullName);
    }

    /**
     * Returns the person in one line, for people to read.
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
