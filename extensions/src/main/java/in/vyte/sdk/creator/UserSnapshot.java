package in.vyte.sdk.creator;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import in.vyte.client.VyteJson;
import in.vyte.client.model.User;
import in.vyte.sdk.creator.UserKey.Email;
import in.vyte.sdk.creator.UserKey.Id;
import in.vyte.sdk.creator.UserLookup.Found;
import in.vyte.sdk.creator.UserLookup.NotInOrganization;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The result of a look-up at one moment: one user, all users of an organization, or none. It holds the id, the
 * addresses, the full name, the time zone and the language of each user. Immutable and thread-safe.
 */
public final class UserSnapshot {
    private static final String AS_OF = "as_of";
    private static final String USERS = "users";

    private final Instant asOf;
    private final List<KnownUser> users;
    private final Map<String, KnownUser> byId;
    private final Map<String, KnownUser> byMailbox;

    UserSnapshot(Instant asOf, List<KnownUser> users) {
        this.asOf = asOf;
        this.users = List.copyOf(users);
        this.byId = users.size() > 1 ? new HashMap<>() : Map.of();
        this.byMailbox = users.size() > 1 ? new HashMap<>() : Map.of();
        if (users.size() > 1) {
            users.forEach(this::index);
        }
    }

    private void index(KnownUser user) {
        if (user.id() != null) {
            byId.putIfAbsent(user.id(), user);
        }
        user.mailboxes().forEach(mailbox -> byMailbox.putIfAbsent(mailbox.toString(), user));
    }

    /**
     * Returns when the users were looked up.
     *
     * @return the moment, by the clock of the machine that made the look-up
     */
    public Instant asOf() {
        return asOf;
    }

    /**
     * Returns how many users there are.
     *
     * @return the number, 0 if there is no such user
     */
    public int size() {
        return users.size();
    }

    boolean isOlderThan(Duration age, Instant now) {
        return Duration.between(asOf, now).compareTo(age) >= 0;
    }

    /** Finds one user among all of an organization. */
    Optional<UserLookup> find(UserKey key) {
        Optional<KnownUser> user = users.size() > 1
                ? Optional.ofNullable(indexed(key))
                : users.stream().filter(one -> one.has(key)).findFirst();
        return user.map(KnownUser::toUser).map(Found::new);
    }

    /** Returns the result of looking up one user. */
    UserLookup only() {
        return users.isEmpty()
                ? new NotInOrganization()
                : new Found(users.get(0).toUser());
    }

    Stream<Mailbox> mailboxes() {
        return users.stream().flatMap(KnownUser::mailboxes);
    }

    private @Nullable KnownUser indexed(UserKey key) {
        return key instanceof Id id
                ? byId.get(id.id())
                : byMailbox.get(((Email) key).mailbox().toString());
    }

    /**
     * Writes the snapshot as JSON, for another machine or another version of this library.
     *
     * @return the JSON: an object with {@code as_of} and {@code users}, the latter as in Vyte's API
     */
    public String toJson() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = VyteJson.mapper().createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField(AS_OF, asOf.toString());
            json.writeArrayFieldStart(USERS);
            for (KnownUser user : users) {
                User.TYPE.write(user.toUser(), json);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException("A write to memory failed", impossible);
        }
        return text.toString();
    }

    /**
     * Reads a snapshot that this or another version wrote. Unknown members are ignored.
     *
     * @param json the JSON
     * @return the snapshot
     * @throws IllegalArgumentException if it is not a snapshot; the message does not quote it
     */
    public static UserSnapshot fromJson(String json) {
        Objects.requireNonNull(json, "The json must not be null");
        try (JsonParser parser = VyteJson.mapper().createParser(json)) {
            return read(parser);
        } catch (IOException | DateTimeException | IllegalStateException e) {
            throw new IllegalArgumentException(
                    "No snapshot of users: " + e.getClass().getSimpleName());
        }
    }

    private static UserSnapshot read(JsonParser parser) throws IOException {
        @Nullable Instant asOf = null;
        @Nullable List<KnownUser> users = null;
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new IllegalStateException("not an object");
        }
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            parser.nextToken();
            if (name.equals(AS_OF)) {
                asOf = Instant.parse(parser.getText());
            } else if (name.equals(USERS)) {
                users = users(parser);
            } else {
                parser.skipChildren();
            }
        }
        if (asOf == null || users == null) {
            throw new IllegalStateException("a member is missing");
        }
        return new UserSnapshot(asOf, users);
    }

    private static List<KnownUser> users(JsonParser parser) throws IOException {
        List<KnownUser> users = new ArrayList<>();
        while (parser.nextToken() == JsonToken.START_OBJECT) {
            users.add(KnownUser.of(User.TYPE.read(parser)));
        }
        return users;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UserSnapshot that && asOf.equals(that.asOf) && users.equals(that.users);
    }

    @Override
    public int hashCode() {
        return Objects.hash(asOf, users);
    }

    /**
     * Returns the number of users and the time of the look-up.
     *
     * @return a text without names and addresses
     */
    @Override
    public String toString() {
        return users.size() + " users as of " + asOf;
    }
}
