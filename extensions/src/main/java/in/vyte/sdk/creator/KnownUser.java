package in.vyte.sdk.creator;

import in.vyte.client.json.Model;
import in.vyte.client.model.Language;
import in.vyte.client.model.User;
import in.vyte.sdk.creator.UserKey.Email;
import in.vyte.sdk.creator.UserKey.Id;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is kept of a user: little, since there may be a hundred thousand of them. */
record KnownUser(
        @Nullable String id,
        @Nullable String fullName,
        List<String> emails,
        @Nullable String timezone,
        @Nullable Language language) {

    /** What cannot be read of a user counts as absent. */
    static KnownUser of(User shown) {
        User user = Model.readable(shown);
        String timezone = user.timezone();
        return new KnownUser(
                user.id(),
                user.fullName(),
                List.copyOf(user.emails()),
                timezone == null ? null : timezone.intern(), // few names, shared by many users
                user.language());
    }

    Stream<Mailbox> mailboxes() {
        return emails.stream().map(Mailbox::of);
    }

    boolean has(UserKey key) {
        return key instanceof Id other ? other.id().equals(id) : mailboxes().anyMatch(((Email) key).mailbox()::equals);
    }

    User toUser() {
        return User.of(user ->
                user.id(id).fullName(fullName).emails(emails).timezone(timezone).language(language));
    }
}
