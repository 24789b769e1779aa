// `npm run train`: runs src/train.ts under the packaged Node, so that the weights are the same everywhere. For Node 20, without dependencies.
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const node = join(here, "..", "node_modules", "node", "bin", process.platform === "win32" ? "node.exe" : "node");
const { status, error } = spawnSync(node, [join(here, "src", "train.ts")], { stdio: "inherit" });
if (error) {
  process.stderr.write(`Cannot run ${node}: ${error.message}. Run npm ci first.\n`);
  process.exitCode = 2;
} else process.exitCode = status ?? 1;
