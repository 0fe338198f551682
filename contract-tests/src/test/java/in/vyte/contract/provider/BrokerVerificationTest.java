package in.vyte.contract.provider;

import au.com.dius.pact.provider.junitsupport.Provider;
import au.com.dius.pact.provider.junitsupport.loader.PactBroker;
import au.com.dius.pact.provider.junitsupport.loader.PactBrokerAuth;
import org.junit.jupiter.api.Tag;

/** With the pacts of a broker, which is given as {@code pactbroker.url}, its token in {@code PACT_BROKER_TOKEN}. */
@Provider("vyte-api")
@PactBroker(url = "${pactbroker.url}", authentication = @PactBrokerAuth(token = "${PACT_BROKER_TOKEN:}"))
@Tag("broker")
public class BrokerVerificationTest extends SandboxVerification {}
