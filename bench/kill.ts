// kill -9 of the real studio at random moments while eight writers save over HTTP. What was acknowledged must stand.
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { fileURLToPath } from "node:url";
import { AnswerSaved, type Answer } from "@inclined/core/schema/answer";
import { WorkspaceList } from "@inclined/core/schema/api";
import { AnswerLedger } from "./answer-ledger.ts";
import { integrityOf } from "./integrity.ts";
import { describeMachine, fileSystemOf, folderOnDisk } from "./machine.ts";
import { freshSeed, seededRandom } from "./random.ts";
import { CannotRun, countFrom, runBench } from "./run-bench.ts";
import { startStudioProcess, type StudioProcess } from "./studio-process.ts";
import { renderTable } from "./table.ts";
import { undoAtTheEnd, type Undo } from "./undo.ts";

const WRITERS = 8;
const MIN_ACKNOWLEDGED = 50;
const MAX_EXTRA_MS = 150;
const EARLY_STUDIO = fileURLToPath(new URL("early-studio.ts", import.meta.url));

interface Round {
  acknowledged: number;
  /** Writes that were sent and never answered, because the studio was killed. */
  inFlight: number;
  /** How many of these stand nevertheless. */
  inFlightStanding: number;
  /** Acknowledged writes that do not stand. */
  lost: number;
  faults: string[];
  integrity: string;
}

/** Speaks to a studio as who knows its secret. */
function clientOf({ url, secret }: StudioProcess) {
  return (method: string, path: string, body?: unknown) =>
    fetch(`${url}/api${path}`, {
      method,
      headers: { Authorization: `Bearer ${secret}`, ...(body === undefined ? {} : { "Content-Type": "application/json" }) },
      signal: AbortSignal.timeout(10_000),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
}
type Client = ReturnType<typeof clientOf>;

async function workspaceOf(client: Client): Promise<string> {
  const { workspaces } = WorkspaceList.parse(await (await client("GET", "/workspaces")).json());
  const [first] = workspaces;
  if (!first) throw new Error("the studio made no candidate");
  return first.id;
}

/** Eight writers until the studio is killed under them. */
async function writeUntilKilled(studio: StudioProcess, ledger: AnswerLedger, random: () => number): Promise<Pick<Round, "acknowledged" | "inFlight">> {
  const client = clientOf(studio);
  const workspaceId = await workspaceOf(client);
  const before = ledger.acknowledged;
  let pending = 0;
  let unanswered = 0;
  let killed = false;
  const saveOnce = async (writer: number): Promise<boolean> => {
    const { answerId, sequence, write } = ledger.next(writer);
    pending += 1;
    let response: Response;
    let saved: unknown;
    try {
      response = await client("PUT", `/workspaces/${workspaceId}/answers/${answerId}`, write);
      saved = await response.json();
    } catch (error) {
      if (!killed) throw error;
      unanswered += 1;
      return false;
    } finally {
      pending -= 1;
    }
    if (!response.ok) throw new Error(`write ${sequence} of answer ${answerId} was refused: ${JSON.stringify(saved)}`);
    const { revision } = AnswerSaved.parse(saved).answer;
    if (revision !== sequence) throw new Error(`write ${sequence} of answer ${answerId} made revision ${revision}`);
    ledger.acknowledge(answerId, sequence);
    return true;
  };
  const write = async (writer: number) => {
    while (!killed && (await saveOnce(writer)));
  };
  const writers = Promise.all(Array.from({ length: WRITERS }, (_, writer) => write(writer)));
  const killing = async () => {
    while (ledger.acknowledged - before < MIN_ACKNOWLEDGED) await sleep(1);
    do await sleep(random() * MAX_EXTRA_MS);
    while (pending === 0);
    killed = true;
    await studio.kill();
  };
  await Promise.all([writers, killing()]);
  return { acknowledged: ledger.acknowledged - before, inFlight: unanswered };
}

/** Reads every answer that was ever written and compares. */
async function check(studio: StudioProcess, ledger: AnswerLedger, database: string): Promise<Omit<Round, "acknowledged" | "inFlight">> {
  const client = clientOf(studio);
  const workspaceId = await workspaceOf(client);
  const result = { lost: 0, inFlightStanding: 0, faults: [] as string[], integrity: integrityOf(database) };
  const ids = ledger.answerIds();
  const readNext = async () => {
    for (let id = ids.pop(); id !== undefined; id = ids.pop()) {
      const response = await client("GET", `/workspaces/${workspaceId}/answers/${id}`);
      if (!response.ok && response.status !== 404) throw new Error(`answer ${id} cannot be read: ${await response.text()}`);
      const stored = response.ok ? ((await response.json()) as Answer) : (await response.arrayBuffer(), null);
      const { lost, unacknowledged, fault } = ledger.judge(id, stored);
      result.lost += lost;
      result.inFlightStanding += unacknowledged;
      if (fault !== null) result.faults.push(fault);
    }
  };
  await Promise.all(Array.from({ length: WRITERS }, readNext));
  return result;
}

/** @param program undefined for the real studio */
async function runRounds(count: number, random: () => number, undo: Undo, program?: readonly string[]): Promise<Round[]> {
  const parent = mkdtempSync(join(folderOnDisk(), "inclined-kill-"));
  const removeFolder = undo.add(() => rmSync(parent, { recursive: true, force: true }));
  const data = join(parent, "data");
  const ledger = new AnswerLedger();
  const rounds: Round[] = [];
  let studio = await startStudioProcess(data, undo, program);
  while (rounds.length < count) {
    const written = await writeUntilKilled(studio, ledger, random);
    studio = await startStudioProcess(data, undo, program);
    const found = await check(studio, ledger, join(data, "inclined.sqlite"));
    // all may have been answered in the instant before the kill: then it hit nothing, and does not count
    if (written.inFlight === 0 && found.lost === 0 && found.faults.length === 0) continue;
    rounds.push({ ...written, ...found });
  }
  const code = await studio.stop();
  if (code !== 0) throw new Error(`the studio ended with ${code} when it was asked to end`);
  removeFolder();
  return rounds;
}

const isSound = (round: Round) => round.lost === 0 && round.faults.length === 0 && round.integrity === "ok";
const sum = (rounds: Round[], of: (round: Round) => number) => rounds.reduce((total, round) => total + of(round), 0);

function report(title: string, rounds: Round[], seconds: number): void {
  const rows = rounds.map((round, index) => [index + 1, round.acknowledged, round.inFlight, round.inFlightStanding, round.lost, round.integrity]);
  process.stdout.write(`${title}\n${renderTable(["round", "acknowledged", "in flight", "of these stand", "lost", "integrity"], rows)}`);
  for (const fault of rounds.flatMap((round) => round.faults)) process.stdout.write(`FAULT: ${fault}\n`);
  const least = Math.min(...rounds.map((round) => round.acknowledged));
  process.stdout.write(
    `${sum(rounds, (round) => round.acknowledged)} acknowledged (at least ${least} in each round), ` +
      `${sum(rounds, (round) => round.inFlight)} in flight, ${sum(rounds, (round) => round.lost)} lost, ${seconds.toFixed(0)} s\n\n`,
  );
}

await runBench(async () => {
  const { values } = parseArgs({
    options: { rounds: { type: "string", default: "30" }, "control-rounds": { type: "string", default: "10" }, seed: { type: "string" } },
  });
  if (process.platform === "win32") throw new CannotRun("kill -9 is a thing of Unix; this does not run on Windows.");
  const count = countFrom("rounds", values.rounds);
  const controlCount = countFrom("control-rounds", values["control-rounds"]);
  const seed = values.seed === undefined ? freshSeed() : countFrom("seed", values.seed);
  const random = seededRandom(seed);
  const undo = undoAtTheEnd();
  const disk = folderOnDisk();
  process.stdout.write(`${describeMachine()}data on  ${disk} (${fileSystemOf(disk)})\nseed     ${seed}\n\n`);

  const started = performance.now();
  const real = await runRounds(count, random, undo);
  const between = performance.now();
  report(`kill -9 of the studio, ${WRITERS} writers`, real, (between - started) / 1000);
  const control = await runRounds(controlCount, random, undo, [EARLY_STUDIO]);
  report("control: acknowledges 20 ms before it commits", control, (performance.now() - between) / 1000);

  const sound = real.filter(isSound).length;
  const controlLost = sum(control, (round) => round.lost);
  const losing = control.filter((round) => round.lost > 0).length;
  process.stdout.write(`studio   ${sound}/${real.length} rounds with nothing lost\n`);
  process.stdout.write(`control  lost ${controlLost} acknowledged writes, in ${losing} of ${control.length} rounds\n`);
  if (controlLost === 0) process.stdout.write("The control lost nothing, so this run proves nothing.\n");
  return sound === real.length && controlLost > 0 ? 0 : 1;
});
