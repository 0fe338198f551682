package in.vyte.sdk.benchmark;

import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;

/** The JSON that the server sends: events of the size and shape of real ones, about 5 KB with 32 timestamps each. */
final class Payloads {
    private static final int DATES = 5;
    private static final int VOTERS = 4;

    private Payloads() {}

    static byte[] eventBytes(int number) {
        return event(number).getBytes(StandardCharsets.UTF_8);
    }

    private static String event(int number) {
        StringJoiner dates = new StringJoiner(",", "[", "]");
        for (int i = 0; i < DATES; i++) {
            dates.add(date(number, i));
        }
        return """
                {"_id":"%s","title":"Quarterly review no. %d","created_by":%s,\
                "confirmed":{"flag":true,"updated_at":"2026-02-26T14:20:45.330Z","date_id":"%s","place_id":"%s"},\
                "dates":%s,"places":[%s,%s,%s],"invitees":[%s,%s,%s],"invitees_length":3,"messages":[%s,%s],\
                "declines":[],"lang":"en","locale":"en","timezone":"Europe/Stockholm","third_party":{"group_ids":[]},\
                "email":"reply-to-participants-to-review-%d@vyte.in","key_store":{"_id":"%s","hash":{"%s":"fake-key"},\
                "updatedAt":"2026-02-24T09:15:30.130Z","createdAt":"2026-02-24T09:15:30.130Z","__v":0},"api":true,\
                "ics_sequence":0,"version":1,"group_pro":false,"identification_alternatives":[],"links":null,%s,"__v":0}""".formatted(
                        id(number, 1),
                        number,
                        creator(number),
                        id(number, 10),
                        id(number, 30),
                        dates,
                        place(number, 30),
                        place(number, 31),
                        place(number, 32),
                        invitee(number, 50),
                        invitee(number, 51),
                        invitee(number, 52),
                        message(number, 60),
                        message(number, 61),
                        number,
                        id(number, 70),
                        id(number, 2),
                        stamps(number));
    }

    private static String date(int number, int index) {
        StringJoiner yes = new StringJoiner(",", "[", "]");
        for (int i = 0; i < (index == 0 ? VOTERS : 1); i++) {
            yes.add("{\"_id\":\"" + id(number, 80 + i) + "\",\"created_by\":" + user(number) + "}");
        }
        return """
                {"created_by":%s,"votes":{"yes":%s,"no":[]},"all_day":false,"confirmed":false,"confirmed_invitees":[],\
                "_id":"%s","date":"2026-03-1%dT08:00:00.000Z","end_date":"2026-03-1%dT09:00:00.000Z",%s}""".formatted(user(number), yes, id(number, 10 + index), index, index, stamps(number));
    }

    private static String place(int number, int index) {
        return """
                {"created_by":%s,"votes":{"yes":[],"no":[]},"source":"app","_id":"%s","name":"Room %d",%s}""".formatted(user(number), id(number, index), index, stamps(number));
    }

    private static String invitee(int number, int index) {
        return """
                {"created_by":%s,"stats":{"voted":{"dates":true,"places":true}},"star":false,"_id":"%s",\
                "email":"person%d@example.com","user":"%s","su":true,"full_name":"Person %d","picture_url":"",\
                "timezone":"Europe/Paris","locale":"fr"}""".formatted(user(number), id(number, index), index, id(number, index + 5), index);
    }

    private static String message(int number, int index) {
        return """
                {"_id":"%s","body":"See you there.","from":"person%d@example.com","created_by":%s}""".formatted(id(number, index), index, user(number));
    }

    private static String creator(int number) {
        return """
                {"email":"tomas.lindqvist@example.com","user":"%s","picture_url":"","full_name":"Tomas Lindqvist"}""".formatted(id(number % 200, 2));
    }

    private static String user(int number) {
        return "{\"user\":\"" + id(number % 200, 2) + "\"}";
    }

    private static String stamps(int number) {
        int millis = 100 + number % 900;
        return "\"updatedAt\":\"2026-02-24T09:15:30.%dZ\",\"createdAt\":\"2026-02-24T09:15:30.%dZ\""
                .formatted(millis, millis);
    }

    private static String id(int number, int index) {
        return "65a1f0c2%08x%08x".formatted(number, index);
    }
}
