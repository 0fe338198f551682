package in.vyte.contract.provider;

import au.com.dius.pact.provider.junitsupport.Provider;
import au.com.dius.pact.provider.junitsupport.loader.PactFolder;

/** With the committed pacts. */
@Provider("vyte-api")
@PactFolder("pacts")
class SandboxVerificationTest extends SandboxVerification {}
