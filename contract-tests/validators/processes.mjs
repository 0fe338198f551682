// Starts what the validators need, and ends it with them.
import { spawn } from "node:child_process";

export const KEY = "fake-key-for-contract-tests";
export const java = process.env.JAVA_HOME ? `${process.env.JAVA_HOME}/bin/java` : "java";
const running = [];

/** Starts a process and returns what in its output says that it is ready. */
export function start(command, args, ready) {
  const child = spawn(command, args);
  running.push(child);
  return new Promise((resolve, reject) => {
    let said = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", text => {
        said += text;
        const match = said.match(ready);
        if (match) resolve(match[0]);
      });
    }
    child.on("exit", () => reject(new Error(`${args[0]} ended: ${said}`)));
  });
}

export const startSandbox = jar => start(java, ["-jar", jar, "--port", "0", "--key", KEY], /http:\/\/[\d.]+:\d+/);

export function endAll() {
  for (const child of running) {
    child.removeAllListeners("exit");
    child.kill();
  }
}
