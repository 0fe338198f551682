// Sends each request of the pacts to a sandbox through Prism, which checks it and its response against the document:
// node proxy.mjs <standalone jar of the sandbox> <document>
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { endAll, start, startSandbox } from "./processes.mjs";

const NEWER = "records newer than the document";
const [jar, document] = process.argv.slice(2);
const prism = fileURLToPath(new URL("node_modules/@stoplight/prism-cli/dist/index.js", import.meta.url));
const pact = new URL("../pacts/vyte-java-sdk-vyte-api.json", import.meta.url);

function freePort() {
  return new Promise(resolve => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

function address({ path, query = {} }) {
  const pairs = Object.entries(query).flatMap(([name, values]) =>
    values.map(value => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`));
  return pairs.length ? `${path}?${pairs.join("&")}` : path;
}

/** Returns what Prism objects to, in the request or in the response. */
async function violations(proxy, { method, headers = {}, body, ...rest }) {
  const response = await fetch(proxy + address(rest), {
    method,
    headers: Object.fromEntries(Object.entries(headers).map(([name, values]) => [name, [values].flat().join(", ")])),
    body: body?.content === undefined ? undefined : JSON.stringify(body.content),
  });
  await response.arrayBuffer();
  if (response.headers.get("content-type")?.includes("problem+json")) return [`Prism itself responds ${response.status}`];
  return JSON.parse(response.headers.get("sl-violations") ?? "[]").filter(one => one.severity === "Error");
}

async function setState(sandbox, { name, params = {} }) {
  const response = await fetch(`${sandbox}/_sandbox/pact/state`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ state: name, params }),
  });
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
}

let failures = 0;
try {
  const sandbox = await startSandbox(jar);
  const port = await freePort();
  await start(process.execPath, [prism, "proxy", document, sandbox, "--port", String(port)], /is listening on/);
  const operations = new Set();
  const { interactions } = JSON.parse(readFileSync(pact, "utf8"));
  for (const { description, providerStates, request } of interactions) {
    for (const state of providerStates) await setState(sandbox, state);
    const found = await violations(`http://127.0.0.1:${port}`, request);
    const isNewer = providerStates.some(state => state.name === NEWER);
    operations.add(description.split(" ")[0]);
    if (found.length > 0 !== isNewer) {
      failures++;
      console.log(`${description}: ${isNewer ? "passes, although it is newer than the document" : JSON.stringify(found)}`);
    }
  }
  console.log(`Prism: ${interactions.length} calls of ${operations.size} operations, ${failures} not as expected`);
} finally {
  endAll();
}
process.exitCode = failures ? 1 : 0;
