// Verifies a sandbox, which it starts from a jar, against both pacts: node verify.mjs <standalone jar>
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Verifier } from "@pact-foundation/pact-core";

const PLACEHOLDER_KEY = "fake-key-for-contract-tests";
const PACTS = fileURLToPath(new URL("../pacts/", import.meta.url));
const java = process.env.JAVA_HOME ? `${process.env.JAVA_HOME}/bin/java` : "java";

function start(jar) {
  const sandbox = spawn(java, ["-jar", jar, "--port", "0", "--key", PLACEHOLDER_KEY]);
  sandbox.stderr.pipe(process.stderr);
  return new Promise((resolve, reject) => {
    let said = "";
    sandbox.stdout.on("data", text => {
      said += text;
      const address = said.match(/http:\/\/[\d.]+:\d+/);
      if (address) resolve({ sandbox, address: address[0] });
    });
    sandbox.on("exit", () => reject(new Error("the sandbox did not start")));
  });
}

const mismatches = error => error.mismatches?.map(one => one.mismatch ?? JSON.stringify(one)) ?? [JSON.stringify(error)];

async function verify(provider, address, kind) {
  const pact = `${PACTS}vyte-java-sdk-${provider}.json`;
  const { interactions } = JSON.parse(readFileSync(pact, "utf8"));
  const transports = kind === "messages"
    ? [{ protocol: "message", port: Number(new URL(address).port), path: "/_sandbox/pact/message" }] : [];
  let output;
  try {
    output = await new Verifier({
      provider,
      providerBaseUrl: address,
      pactUrls: [pact],
      providerStatesSetupUrl: `${address}/_sandbox/pact/state`,
      transports,
      logLevel: "error",
    }).verify();
  } catch (failed) {
    output = failed.message;
  }
  const { errors = [] } = typeof output === "string" ? JSON.parse(output) : output ?? {};
  for (const { interaction, mismatch } of errors) {
    console.log(`${interaction}: ${mismatches(mismatch).join("; ")}`);
  }
  console.log(`Rust core: ${interactions.length - errors.length} of ${interactions.length} ${kind} pass`);
  return errors.length;
}

const { sandbox, address } = await start(process.argv[2]);
try {
  const failures = await verify("vyte-api", address, "interactions") + await verify("vyte-webhooks", address, "messages");
  process.exitCode = failures ? 1 : 0;
} finally {
  sandbox.removeAllListeners("exit");
  sandbox.kill();
}
