package in.vyte.sdk.link;

/**
 * Builds links to pages of Vyte. Makes no calls and checks only the text. A browser or a server may refuse a link of
 * more than some 8,000 characters. Stateless and thread-safe.
 *
 * <p>Source: Vyte guides on the event creation page, booking pages and joining an organization; the page on which a
 * person connects calendars is known from unreleased documentation only.
 */
public final class VyteLinks {
    private VyteLinks() {}

    /**
     * Starts a link to the page on which a person creates an event.
     *
     * @param appId id of the third-party app ({@code _id} of the third party)
     * @return a new builder
     * @throws IllegalArgumentException if the id is blank
     */
    public static EventCreationLinkBuilder eventCreation(String appId) {
        return new EventCreationLinkBuilder(appId);
    }

    /**
     * Starts a link to a booking page. Filling in its fields needs a pro account and a page that allows it
     * ({@code custom.enable_api}).
     *
     * @param nickname the nickname of the page
     * @return a new builder
     * @throws IllegalArgumentException if the nickname is blank or a dot segment
     */
    public static BookingPageLinkBuilder bookingPage(String nickname) {
        return new BookingPageLinkBuilder(nickname);
    }

    /**
     * Builds a link to the page of an appointment type.
     *
     * @param nickname the nickname of the booking page
     * @param handle the handle of the appointment type
     * @return the link
     * @throws IllegalArgumentException if either is blank or a dot segment
     */
    public static VyteLink appointmentType(String nickname, String handle) {
        return new LinkText(VyteSite.APEX)
                .segment("nickname", LinkText.nickname(nickname))
                .fixed("types")
                .segment("handle", LinkText.bare("handle", handle))
                .toLink();
    }

    /**
     * Builds a link by which a person joins an organization.
     *
     * @param site the site of the organization
     * @param organizationId the id of the organization
     * @return the link
     * @throws IllegalArgumentException if the id is blank or a dot segment
     */
    public static VyteLink organizationJoin(VyteSite site, String organizationId) {
        return joining(site, organizationId).toLink();
    }

    /**
     * Builds a link by which a person joins an organization, saying who they are: the {@code user.joined} webhook
     * brings the id back as {@code account.organization.extid}.
     *
     * @param site the site of the organization
     * @param organizationId the id of the organization
     * @param extid your own id of the person
     * @return the link
     * @throws IllegalArgumentException if an id is blank or the organization's is a dot segment
     */
    public static VyteLink organizationJoin(VyteSite site, String organizationId, String extid) {
        return joining(site, organizationId)
                .parameter("extid", LinkText.bare("extid", extid))
                .toLink();
    }

    /**
     * Builds a link to the page on which a person connects their calendars, logged in by a token.
     *
     * @param site the site of the organization
     * @param token the token of {@code getUserToken}, valid for 60 minutes; the link logs in any person who has it
     * @return the link; printing it masks the token
     * @throws IllegalArgumentException if the token is blank
     */
    public static VyteLink calendarConnection(VyteSite site, String token) {
        return new LinkText(site)
                .fixed("settings")
                .fixed("calendar")
                .fixed("setup")
                .parameter("embed", "max")
                .secret("t", LinkText.bare("token", token))
                .toLink();
    }

    private static LinkText joining(VyteSite site, String organizationId) {
        return new LinkText(site)
                .fixed("organizations")
                .segment("organization id", LinkText.bare("organization id", organizationId))
                .fixed("join");
    }
}
