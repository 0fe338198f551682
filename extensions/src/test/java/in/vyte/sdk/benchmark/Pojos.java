package in.vyte.sdk.benchmark;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** Plain classes for an event, with the members that its responses carry. */
@SuppressWarnings("checkstyle:MemberName") // named as on the wire, as in a quick hand-written client
final class Pojos {
    private Pojos() {}

    /** An event. */
    public static final class Event {
        public String _id;
        public String title;
        public Boolean vyteme;
        public Person created_by;
        public Confirmed confirmed;
        public List<EventDate> dates;
        public List<Place> places;
        public List<Invitee> invitees;
        public Integer invitees_length;
        public List<Message> messages;
        public List<Object> declines;
        public String lang;
        public String locale;
        public String timezone;
        public ThirdParty third_party;
        public String email;
        public KeyStore key_store;
        public Boolean api;
        public Integer ics_sequence;
        public Integer version;
        public Boolean group_pro;
        public List<Object> identification_alternatives;
        public Object links;
        public OffsetDateTime createdAt;
        public OffsetDateTime updatedAt;
        public Integer __v;
    }

    /** A person, as creator or in a request. */
    public static final class Person {
        public String user;
        public String email;
        public String full_name;
        public String picture_url;
    }

    /** The state. */
    public static final class Confirmed {
        public Boolean flag;
        public OffsetDateTime updated_at;
        public String date_id;
        public String place_id;
    }

    /** A date to vote on. */
    public static final class EventDate {
        public String _id;
        public OffsetDateTime date;
        public OffsetDateTime end_date;
        public Boolean all_day;
        public Boolean confirmed;
        public List<Object> confirmed_invitees;
        public UserRef created_by;
        public Votes votes;
        public OffsetDateTime createdAt;
        public OffsetDateTime updatedAt;
    }

    /** A place to vote on. */
    public static final class Place {
        public String _id;
        public String name;
        public String address;
        public String source;
        public UserRef created_by;
        public Votes votes;
        public OffsetDateTime createdAt;
        public OffsetDateTime updatedAt;
    }

    /** The votes. */
    public static final class Votes {
        public List<Vote> yes;
        public List<Vote> no;
    }

    /** One vote. */
    public static final class Vote {
        public String _id;
        public UserRef created_by;
    }

    /** A user by id. */
    public static final class UserRef {
        public String user;
    }

    /** A person invited. */
    public static final class Invitee {
        public String _id;
        public String email;
        public String full_name;
        public String phone;
        public String user;
        public Boolean su;
        public Boolean star;
        public Stats stats;
        public UserRef created_by;
        public String picture_url;
        public String timezone;
        public String locale;
    }

    /** What an invitee did. */
    public static final class Stats {
        public Voted voted;
    }

    /** Where an invitee voted. */
    public static final class Voted {
        public Boolean dates;
        public Boolean places;
    }

    /** A message. */
    public static final class Message {
        public String _id;
        public String body;
        public String from;
        public UserRef created_by;
    }

    /** The app behind an event. */
    public static final class ThirdParty {
        public String app;
        public List<String> group_ids;
    }

    /** The keys of an event. */
    public static final class KeyStore {
        public String _id;
        public Map<String, String> hash;
        public OffsetDateTime createdAt;
        public OffsetDateTime updatedAt;
        public Integer __v;
    }

    /** What is sent to create an event. */
    public static final class EventCreate {
        public String title;
        public Person created_by;
        public List<DateInput> dates;
        public List<PlaceInput> places;
        public List<Person> invitees;
    }

    /** A date to propose. */
    public static final class DateInput {
        public Boolean all_day;
        public String date;
        public String end_date;
    }

    /** A place to propose. */
    public static final class PlaceInput {
        public String name;
    }
}
