package in.vyte.sandbox.internal.resource;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import in.vyte.sandbox.control.Kind;
import java.util.List;

/** The two ways in which the server shows the organization. */
final class Organizations {
    private static final List<String> ONLY_WITH_MEMBERS =
            List.of("brand", "free_trial_days", "free_trial_started", "free_trial_until");
    private static final List<String> OF_A_MEMBER =
            List.of("_id", "full_name", "picture_url", "emails", "account", "calendars");

    private Organizations() {}

    /** Shows members by their ids. */
    static ObjectNode withIds(SandboxContext context) {
        return context.organization().deepCopy().remove(ONLY_WITH_MEMBERS);
    }

    /** Shows members as users with few members, and the free trial. */
    static ObjectNode withMembers(SandboxContext context) {
        ObjectNode shown = context.organization().deepCopy();
        ArrayNode members = shown.putArray("members");
        context.of(Kind.USERS).all().forEach(user -> {
            ObjectNode member = JsonMembers.only(user, OF_A_MEMBER);
            member.withObjectProperty("account").retain("plan");
            members.add(member);
        });
        return shown;
    }
}
