package in.vyte.sdk.creation;

import in.vyte.client.model.Event;
import in.vyte.client.model.EventCreate;
import in.vyte.client.model.EventCreator;
import in.vyte.client.model.EventCreatorInput;
import in.vyte.client.model.EventDate;
import in.vyte.client.model.EventDateInput;
import in.vyte.client.model.EventInvitee;
import in.vyte.client.model.EventInviteeInput;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decides by its content whether an event is the one that was sent: creator, invitees, title, instants of the dates,
 * time of creation, not cancelled. What the API may fill in by itself does not count against an event.
 */
final class EventMatch {
    /** How far a local time may be from UTC if its time zone is not known. */
    private static final Duration ANY_ZONE = Duration.ofHours(18);

    private final EventCreate sent;
    private final Instant notBefore;

    EventMatch(EventCreate sent, Instant notBefore) {
        this.sent = sent;
        this.notBefore = notBefore;
    }

    /** Returns whether a listed event fits as far as its invitees, which a list may leave out, are not looked at. */
    boolean fitsButForInvitees(Event event) {
        return event.cancelled() == null
                && Objects.equals(sent.title(), event.title())
                && isCreatedInTime(event)
                && hasCreator(event.createdBy())
                && hasDates(event.dates());
    }

    boolean fits(Event event) {
        return fitsButForInvitees(event)
                && sent.invitees().stream().allMatch(wanted -> isInvited(wanted, event.invitees()));
    }

    private boolean isCreatedInTime(Event event) {
        OffsetDateTime created = event.createdAt();
        return created == null || !created.toInstant().isBefore(notBefore);
    }

    private boolean hasCreator(@Nullable EventCreator actual) {
        EventCreatorInput wanted = sent.createdBy();
        if (wanted == null || actual == null) {
            return wanted == null;
        }
        return wanted.user() == null
                ? sameAddress(wanted.email(), actual.email())
                : actual.user() == null || wanted.user().equals(actual.user());
    }

    private static boolean isInvited(EventInviteeInput wanted, List<EventInvitee> actual) {
        return wanted.email() == null
                || actual.stream().anyMatch(invitee -> sameAddress(wanted.email(), invitee.email()));
    }

    private static boolean sameAddress(@Nullable String one, @Nullable String other) {
        return one != null && other != null && one.strip().equalsIgnoreCase(other.strip());
    }

    private boolean hasDates(List<EventDate> actual) {
        List<EventDate> left = new ArrayList<>(actual);
        return sent.dates().size() == actual.size() && sent.dates().stream().allMatch(wanted -> take(wanted, left));
    }

    private boolean take(EventDateInput wanted, List<EventDate> left) {
        Optional<EventDate> found = left.stream()
                .filter(date -> isAt(wanted.date(), date.date()) && isAt(wanted.endDate(), date.endDate()))
                .findFirst();
        found.ifPresent(left::remove);
        return found.isPresent();
    }

    private boolean isAt(@Nullable String wanted, @Nullable OffsetDateTime actual) {
        if (wanted == null || actual == null) {
            return wanted == null;
        }
        try {
            return OffsetDateTime.parse(wanted).toInstant().equals(actual.toInstant());
        } catch (DateTimeException e) {
            return isAtLocal(wanted, actual.toInstant());
        }
    }

    private boolean isAtLocal(String wanted, Instant actual) {
        try {
            LocalDateTime local = LocalDateTime.parse(wanted);
            String zone = sent.timezone();
            return zone == null
                    ? Duration.between(local.toInstant(ZoneOffset.UTC), actual)
                                    .abs()
                                    .compareTo(ANY_ZONE)
                            <= 0
                    : local.atZone(ZoneId.of(zone)).toInstant().equals(actual);
        } catch (DateTimeException e) {
            return true; // of a form that only the server understands
        }
    }
}
