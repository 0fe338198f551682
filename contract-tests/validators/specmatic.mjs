// Lets Specmatic send the named examples of the document to a sandbox, which begins each call in a known state:
// node specmatic.mjs <standalone jar of the sandbox> <document as JSON> <directory to write to>
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { endAll, java, KEY, startSandbox } from "./processes.mjs";

const [jar, document, directory] = process.argv.slice(2);
const specmatic = new URL("node_modules/specmatic/specmatic.jar", import.meta.url).pathname;
const explained = JSON.parse(readFileSync(new URL("specmatic-failures.json", import.meta.url), "utf8"));

/** Specmatic does not know lists that are joined by commas. */
const joined = ({ explode, ...parameter }) => parameter.schema.type === "array"
  ? { ...parameter, schema: { type: "string" }, example: parameter.example.join(",") } : parameter;

/**
 * Returns the document as Specmatic wants it: the one example of a parameter has the names of all requests, lists in
 * the query are as on the wire, and there are no examples of errors, which no example of a request provokes.
 */
function paired(api) {
  const resolved = node => node.$ref
    ? node.$ref.slice(2).split("/").reduce((at, step) => at[step.replace("~1", "/")], api) : node;
  const examples = content => Object.values(content ?? {}).flatMap(media => Object.keys(media.examples ?? {}));
  const once = new Set(["users", "team"]); // of emails, users and team a request names one
  for (const item of Object.values(api.paths)) {
    for (const operation of Object.values(item)) {
      delete operation.callbacks;
      const success = Object.entries(operation.responses).find(([status]) => status.startsWith("2"))[1];
      const responses = examples(success.content);
      const requests = operation.requestBody ? examples(operation.requestBody.content) : responses;
      const names = requests.filter(name => responses.length === 0 || responses.includes(name));
      operation.parameters = operation.parameters
        ?.map(parameter => ({ ...resolved(parameter) }))
        .filter(parameter => parameter.in === "path" || !once.has(parameter.name))
        .map(joined)
        .map(({ example, ...rest }) =>
          ({ ...rest, examples: Object.fromEntries((names.length ? names : ["done"]).map(name => [name, { value: example }])) }));
    }
  }
  for (const response of Object.values(api.components.responses)) {
    for (const media of Object.values(response.content ?? {})) delete media.examples;
  }
  return api;
}

/** What the examples of a few calls take for granted, by method and path. */
const STATES = [
  [/^POST \/v2\/vytemes$/, "the organization has none of a kind", { kind: "vytemes" }],
  [/^POST \/v2\/vytemes\/[^/]+\/types$/, "the organization has none of a kind", { kind: "appointment types" }],
  [/^POST \/v2\/locators$/, "the organization has none of a kind", { kind: "locators" }],
  [/^DELETE .*\/admin$/, "Tomas is an admin of the team", {}],
  [/^DELETE .*\/admin-only$/, "Aiko is an admin only of the team", {}],
];

async function prepare(sandbox, call) {
  const [, state = "the organization of the examples", params = {}] = STATES.find(([calls]) => calls.test(call)) ?? [];
  const prepared = await fetch(`${sandbox}/_sandbox/pact/state`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ state, params }),
  });
  if (!prepared.ok) throw new Error(`${state}: ${await prepared.text()}`);
}

/** Passes each call on to a sandbox that was brought into the right state before. */
function preparing(sandbox) {
  const server = createServer((request, response) => passOn(sandbox, request, response).catch(failed => {
    console.log(failed.message);
    response.writeHead(502).end();
  }));
  return new Promise(resolve => server.listen(0, "127.0.0.1", () => resolve(server)));
}

async function passOn(sandbox, request, response) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  await prepare(sandbox, `${request.method} ${request.url.split("?")[0]}`);
  const { host, connection, "content-length": length, "transfer-encoding": encoding, ...headers } = request.headers;
  const passed = await fetch(sandbox + request.url, {
    method: request.method,
    headers,
    body: chunks.length ? Buffer.concat(chunks) : undefined,
  });
  response.writeHead(passed.status, { "Content-Type": passed.headers.get("content-type") ?? "application/json" });
  response.end(Buffer.from(await passed.arrayBuffer()));
}

function run(api, address) {
  const args = ["-jar", specmatic, "test", `--testBaseURL=${address}`, "--strict", api];
  const child = spawn(java, args, { cwd: directory, env: { ...process.env, ApiKey: KEY } });
  let said = "";
  child.stdout.on("data", text => said += text);
  child.stderr.on("data", text => said += text);
  return new Promise(resolve => child.on("exit", () => resolve(said)));
}

let server;
try {
  mkdirSync(directory, { recursive: true });
  const api = `${directory}/paired.json`;
  writeFileSync(api, JSON.stringify(paired(JSON.parse(readFileSync(document, "utf8"))), null, 1));
  server = await preparing(await startSandbox(jar));
  const said = await run(api, `http://127.0.0.1:${server.address().port}`);
  writeFileSync(`${directory}/specmatic.log`, said);
  const failed = new Set([...said.matchAll(/^Scenario: (.*) has FAILED/gm)]
    .map(([, scenario]) => scenario.replace(/ (where|with the request from the example) /g, " ").replace(/ REQUEST.*/, "")));
  const known = new Set(Object.keys(explained));
  const unexplained = [...failed].filter(scenario => !known.has(scenario));
  const stale = [...known].filter(scenario => !failed.has(scenario));
  unexplained.forEach(scenario => console.log(`${scenario} fails, see ${directory}/specmatic.log`));
  stale.forEach(scenario => console.log(`${scenario} passes: delete it from specmatic-failures.json`));
  const [, runs = 0, passes = 0] = said.match(/Tests run: (\d+), Successes: (\d+)/) ?? [];
  console.log(`Specmatic: ${passes} of ${runs} pass, ${known.size} failures are explained`);
  process.exitCode = runs > 0 && unexplained.length + stale.length === 0 ? 0 : 1;
} finally {
  server?.close();
  endAll();
}
