package in.vyte.sdk.link;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builds a link to a booking page with the booker's fields filled in. Text that is blank or null is left out; white
 * space around ids, numbers and addresses is removed. Not thread-safe.
 */
public final class BookingPageLinkBuilder {
    private final String nickname;
    private final List<String> places = new ArrayList<>();
    private VyteSite site = VyteSite.WWW;
    private boolean embedded;
    private @Nullable Duration duration;
    private @Nullable String bookerName;
    private @Nullable String bookerEmail;
    private @Nullable String company;
    private @Nullable String phone;
    private @Nullable String title;
    private @Nullable String message;
    private @Nullable String appId;
    private @Nullable String groupId;

    BookingPageLinkBuilder(String nickname) {
        this.nickname = LinkText.nickname(nickname);
    }

    /**
     * Shows the page on another site than {@link VyteSite#WWW}.
     *
     * @param newSite the site
     * @return this builder
     */
    public BookingPageLinkBuilder site(VyteSite newSite) {
        this.site = newSite;
        return this;
    }

    /**
     * Offers meetings of one length only.
     *
     * @param length whole minutes, at least one
     * @return this builder
     * @throws IllegalArgumentException if it is not
     */
    public BookingPageLinkBuilder duration(Duration length) {
        if (length.toMinutes() < 1 || !length.equals(Duration.ofMinutes(length.toMinutes()))) {
            throw new IllegalArgumentException("A meeting lasts whole minutes, at least one, not " + length);
        }
        this.duration = length;
        return this;
    }

    /**
     * Shows the page in the form for an iframe.
     *
     * @return this builder
     */
    public BookingPageLinkBuilder embedded() {
        this.embedded = true;
        return this;
    }

    /**
     * Says who books, so that the page does not ask and needs no login. Vyte strongly advises to give both.
     *
     * @param name the booker's name
     * @param email the booker's e-mail address
     * @return this builder
     */
    public BookingPageLinkBuilder booker(@Nullable String name, @Nullable String email) {
        this.bookerName = name;
        this.bookerEmail = LinkText.bare(email);
        return this;
    }

    /**
     * Sets the booker's company; the page must ask for it ({@code custom.ask_company}).
     *
     * @param name the company
     * @return this builder
     */
    public BookingPageLinkBuilder company(@Nullable String name) {
        this.company = name;
        return this;
    }

    /**
     * Sets the booker's phone number; the page must ask for it ({@code custom.ask_phone}).
     *
     * @param number the number in any notation
     * @return this builder
     */
    public BookingPageLinkBuilder phone(@Nullable String number) {
        this.phone = LinkText.bare(number);
        return this;
    }

    /**
     * Suggests a place.
     *
     * @param name what to call it
     * @return this builder
     * @throws IllegalArgumentException if it is blank or contains a pipe, which separates places
     */
    public BookingPageLinkBuilder place(String name) {
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
    public BookingPageLinkBuilder place(String name, String address) {
        places.add(LinkText.place(name, address));
        return this;
    }

    /**
     * Sets the title of the event.
     *
     * @param text the title; Vyte replaces <code>{{invitee}}</code> by the booker's name
     * @return this builder
     */
    public BookingPageLinkBuilder title(@Nullable String text) {
        this.title = text;
        return this;
    }

    /**
     * Sets the booker's message.
     *
     * @param text the message
     * @return this builder
     */
    public BookingPageLinkBuilder message(@Nullable String text) {
        this.message = text;
        return this;
    }

    /**
     * Names the third-party app that the event belongs to.
     *
     * @param id id of the app ({@code _id} of the third party)
     * @return this builder
     */
    public BookingPageLinkBuilder appId(@Nullable String id) {
        this.appId = LinkText.bare(id);
        return this;
    }

    /**
     * Puts the event into a group of the app, by which events can be listed.
     *
     * @param id the app's own id of the group
     * @return this builder
     */
    public BookingPageLinkBuilder groupId(@Nullable String id) {
        this.groupId = LinkText.bare(id);
        return this;
    }

    /**
     * Builds the link.
     *
     * @return the link
     * @throws IllegalArgumentException if the nickname is a dot segment, or a text ends in the middle of a character
     */
    public VyteLink build() {
        LinkText link = new LinkText(site).segment("nickname", nickname);
        if (duration != null) {
            link.fixed(String.valueOf(duration.toMinutes()));
        }
        if (embedded) {
            link.flag("embed");
        }
        return link.parameter("aid", appId)
                .parameter("agid", groupId)
                .parameter("cn", bookerName)
                .parameter("cm", bookerEmail)
                .parameter("cc", company)
                .parameter("cp", phone)
                .parameter("em", message)
                .parameter("et", title)
                .parameter("places", String.join("||", places))
                .toLink();
    }
}
