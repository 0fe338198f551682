package in.vyte.examples;

import in.vyte.client.model.FinishSignupWith;
import in.vyte.client.model.Organization;
import in.vyte.client.model.UserAccountInput;
import in.vyte.client.model.UserAccountOrganizationInput;
import in.vyte.client.model.UserEnvelope;
import in.vyte.client.model.UserInput;
import in.vyte.client.model.UserVytemeInput;
import in.vyte.sdk.VyteClient;

/**
 * Creates a user with a booking page. With your own id for the user ({@code extid}), a second run changes that user
 * instead of creating another.
 *
 * <p>Arguments: e-mail address, first name, last name, your own id for the user, and the nickname of the page.
 */
public final class NewUser {
    private NewUser() {}

    public static void main(String[] arguments) {
        try (VyteClient vyte = VyteClient.fromEnv()) {
            Organization organization = vyte.auth().testAuth(); // the organization that the key belongs to
            UserEnvelope created = vyte.users()
                    .createUser(request -> request.organization(organization.id())
                            .finishSignupWith(FinishSignupWith.EMAIL)
                            .user(UserInput.of(user -> user.email(arguments[0])
                                    .firstName(arguments[1])
                                    .lastName(arguments[2])
                                    .account(UserAccountInput.of(account -> account.organization(
                                            UserAccountOrganizationInput.of(member -> member.extid(arguments[3])))))))
                            .vyteme(UserVytemeInput.of(page -> page.nickname(arguments[4]))));
            if (created.user() != null) {
                System.out.println("Created: user " + created.user().id());
            }
        }
    }
}
