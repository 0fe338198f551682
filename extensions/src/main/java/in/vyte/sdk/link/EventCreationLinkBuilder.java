package in.vyte.sdk.link;

import in.vyte.sdk.creator.Mailbox;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Builds a link to the page on which a person creates an event; the "creator" here is that person. Text that is blank
 * or null is left out; white space around ids and addresses is removed. Not thread-safe.
 */
public final class EventCreationLinkBuilder {
    private final String appId;
    private final List<String> groupIds = new ArrayList<>();
    private final Map<Mailbox, Invitee> invitees = new LinkedHashMap<>();
    private final List<String> places = new ArrayList<>();
    private VyteSite site = VyteSite.WWW;
    private String page = "add_invitees";
    private @Nullable String creatorEmail;
    private @Nullable String creatorToken;
    private @Nullable String creatorName;
    private @Nullable String title;
    private @Nullable String message;

    private record Invitee(String email, @Nullable String name) {
        Invitee completedBy(Invitee other) {
            return name == null ? new Invitee(email, other.name) : this;
        }

        String nameOrEmail() {
            return name == null ? email : name;
        }
    }

    EventCreationLinkBuilder(String appId) {
        this.appId = LinkText.bare("app id", appId);
    }

    /**
     * Shows the page on another site than {@link VyteSite#WWW}.
     *
     * @param newSite the site
     * @return this builder
     */
    public EventCreationLinkBuilder site(VyteSite newSite) {
        this.site = newSite;
        return this;
    }

    /**
     * Starts with the second step, the details, instead of the first, the invitees.
     *
     * @return this builder
     */
    public EventCreationLinkBuilder startingWithDetails() {
        this.page = "add_details";
        return this;
    }

    /**
     * Says who creates the event. Needed unless the person is logged in to Vyte in the browser.
     *
     * @param email the person's e-mail address
     * @param token the creator token of {@code getThirdPartyToken}; printing the link masks it
     * @return this builder
     */
    public EventCreationLinkBuilder creator(@Nullable String email, @Nullable String token) {
        this.creatorEmail = LinkText.bare(email);
        this.creatorToken = LinkText.bare(token);
        return this;
    }

    /**
     * Names who creates the event, for a person without a Vyte account.
     *
     * @param name the person's name
     * @return this builder
     */
    public EventCreationLinkBuilder creatorName(@Nullable String name) {
        this.creatorName = name;
        return this;
    }

    /**
     * Puts the event into a group of the app, such as a team or a project, by which events can be listed.
     *
     * @param id the app's own id of the group
     * @return this builder
     * @throws IllegalArgumentException if it is blank or contains a comma, which separates groups
     */
    public EventCreationLinkBuilder groupId(String id) {
        groupIds.add(LinkText.item("group id", LinkText.bare("group id", id), ","));
        return this;
    }

    /**
     * Invites a person. Vyte matches names and addresses by their order. So if others have names, a person without one
     * gets the address as name. A person who is invited already is not invited twice.
     *
     * @param email the person's e-mail address
     * @return this builder
     * @throws IllegalArgumentException if it is blank or contains a pipe, which separates invitees
     */
    public EventCreationLinkBuilder invitee(String email) {
        return invite(email, null);
    }

    /**
     * Invites a person. A person who is invited already is not invited twice, but gets the name if they had none.
     *
     * @param email the person's e-mail address
     * @param name the person's name
     * @return this builder
     * @throws IllegalArgumentException if either is blank or contains a pipe, which separates invitees
     */
    public EventCreationLinkBuilder invitee(String email, String name) {
        return invite(email, LinkText.item("name of an invitee", name, "|"));
    }

    private EventCreationLinkBuilder invite(String email, @Nullable String name) {
        String what = "e-mail address of an invitee";
        String address = LinkText.item(what, LinkText.bare(what, email), "|");
        invitees.merge(Mailbox.of(address), new Invitee(address, name), Invitee::completedBy);
        return this;
    }

    /**
     * Suggests a place.
     *
     * @param name what to call it
     * @return this builder
     * @throws IllegalArgumentException if it is blank or contains a pipe, which separates places
     */
    public EventCreationLinkBuilder place(String name) {
        places.add(LinkText.place(name));
        return this;
    }

    /**
     * Suggests a place.
     *
     * @param name what to call it
     * @param address where it is: a postal address, a phone number, a URL
     * @return this builder
     * @throws IllegalArgumentException if either is blank or contains a pipe, which separates places
     */
    public EventCreationLinkBuilder place(String name, String address) {
        places.add(LinkText.place(name, address));
        return this;
    }

    /**
     * Sets the title of the event.
     *
     * @param text the title
     * @return this builder
     */
    public EventCreationLinkBuilder title(@Nullable String text) {
        this.title = text;
        return this;
    }

    /**
     * Sets the message to the invitees.
     *
     * @param text the message
     * @return this builder
     */
    public EventCreationLinkBuilder message(@Nullable String text) {
        this.message = text;
        return this;
    }

    /**
     * Builds the link.
     *
     * @return the link
     * @throws IllegalArgumentException if a text cannot be encoded because it ends in the middle of a character
     */
    public VyteLink build() {
        boolean isAnyNamed = invitees.values().stream().anyMatch(invitee -> invitee.name != null);
        return new LinkText(site)
                .fixed(page)
                .parameter("aid", appId)
                .parameter("agid", String.join(",", groupIds))
                .parameter("cm", creatorEmail)
                .parameter("cn", creatorName)
                .secret("ct", creatorToken)
                .parameter("em", message)
                .parameter("et", title)
                .parameter("im", joined(Invitee::email))
                .parameter("in", isAnyNamed ? joined(Invitee::nameOrEmail) : null)
                .parameter("places", String.join("||", places))
                .toLink();
    }

    private String joined(Function<Invitee, String> text) {
        return invitees.values().stream().map(text).collect(Collectors.joining("|"));
    }
}
