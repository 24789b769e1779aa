// Power cuts on a disk of its own while the real store saves answers. What was acknowledged must stand.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { InclinedError } from "@inclined/core/errors";
import type { Answer } from "@inclined/core/schema/answer";
import { openDataFolder } from "@inclined/store/data-folder";
import { openStore } from "@inclined/store/open-store";
import type { Store } from "@inclined/store/store";
import { AnswerLedger } from "./answer-ledger.ts";
import { makeCutDisk, requirePowerCuts, type CutDisk } from "./cut-disk.ts";
import { integrityOf } from "./integrity.ts";
import { describeMachine, fileSystemOf, folderOnDisk } from "./machine.ts";
import { WORKSPACE_ID } from "./powercut-workspace.ts";
import { freshSeed, seededRandom } from "./random.ts";
import { countFrom, runBench } from "./run-bench.ts";
import { renderTable } from "./table.ts";
import { undoAtTheEnd, type Undo } from "./undo.ts";

const WRITER = fileURLToPath(new URL("powercut-writer.ts", import.meta.url));
const MIN_ACKNOWLEDGED = 20;
const MAX_EXTRA_MS = 900;
/** SQLite's numbers for the two levels. */
const LEVELS = { full: "2", normal: "1" } as const;
type Synchronous = keyof typeof LEVELS;

interface Round {
  acknowledged: number;
  /** Milliseconds from the last acknowledgement to the cut. */
  afterMs: number;
  /** Saves that resolved after the cut began: they count as in flight. */
  late: number;
  lost: number;
  faults: string[];
  integrity: string;
}

/** One disk, one writer, one cut. */
async function runRound(folder: string, synchronous: Synchronous, random: () => number, undo: Undo): Promise<Round> {
  const disk = makeCutDisk(folder, undo);
  const data = join(disk.path, "data");
  const ledger = new AnswerLedger();
  const cut = await writeUntilCut(disk, data, synchronous, ledger, random, undo);
  disk.powerOn();
  const found = await check(data, ledger);
  disk.remove();
  return { acknowledged: ledger.acknowledged, ...cut, ...found };
}

interface Acknowledgement {
  id: string;
  sequence: number;
  /** When the store resolved, in seconds of the machine's monotonic clock. */
  at: number;
}

async function writeUntilCut(
  disk: CutDisk,
  data: string,
  synchronous: Synchronous,
  ledger: AnswerLedger,
  random: () => number,
  undo: Undo,
): Promise<Pick<Round, "afterMs" | "late">> {
  const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", WRITER, data, synchronous], { stdio: ["ignore", "pipe", "pipe"] });
  const forget = undo.add(() => child.kill("SIGKILL"));
  const closed = once(child, "close");
  const heard: Acknowledgement[] = [];
  let words = "";
  let level = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (words += text));
  onLines(child.stdout, (line) => {
    const [what, id = "", sequence, at] = line.split(" ");
    if (what === "synchronous") level = id;
    if (what === "send") ledger.send(0, id, Number(sequence));
    if (what === "ack") heard.push({ id, sequence: Number(sequence), at: Number(at) });
  });
  while (heard.length < MIN_ACKNOWLEDGED) {
    if (child.exitCode !== null) throw new Error(`the writer ended by itself: ${words}`);
    await sleep(1);
  }
  await sleep(random() * MAX_EXTRA_MS);
  const cutAt = disk.cutPower();
  child.kill("SIGKILL");
  await closed; // all that it said has been read now
  forget();
  if (level !== LEVELS[synchronous]) throw new Error(`the writer ran at synchronous ${level} instead of ${synchronous}`);
  // The machine of the emulation goes on running for an instant, and ext4 lets an fsync that it overtakes return well;
  // where the power really fails nobody hears of that save any more.
  const inTime = heard.filter(({ at }) => at < cutAt);
  for (const { id, sequence } of inTime) ledger.acknowledge(id, sequence);
  return { afterMs: (cutAt - (inTime.at(-1)?.at ?? 0)) * 1000, late: heard.length - inTime.length };
}

function onLines(stream: NodeJS.ReadableStream, take: (line: string) => void): void {
  let rest = "";
  stream.setEncoding("utf8").on("data", (text: string) => {
    const lines = (rest + text).split("\n");
    rest = lines.pop() ?? "";
    lines.forEach(take);
  });
}

/** Opens the store as the next start would, and compares every answer with what was acknowledged. */
async function check(data: string, ledger: AnswerLedger): Promise<Pick<Round, "lost" | "faults" | "integrity">> {
  const folder = openDataFolder(data);
  let store: Store;
  try {
    store = await openStore({ folder });
  } catch (error) {
    if (!(error instanceof InclinedError)) throw error;
    return { lost: ledger.acknowledged, faults: [error.message], integrity: error.code };
  }
  const result = { lost: 0, faults: [] as string[], integrity: "" };
  for (const id of ledger.answerIds()) {
    const { lost, fault } = ledger.judge(id, await findAnswer(store, id));
    result.lost += lost;
    if (fault !== null) result.faults.push(fault);
  }
  await store.close();
  return { ...result, integrity: integrityOf(folder.database) };
}

async function findAnswer(store: Store, id: string): Promise<Answer | null> {
  try {
    return await store.getAnswer(WORKSPACE_ID, id);
  } catch (error) {
    if (error instanceof InclinedError && error.code === "not-found") return null;
    throw error;
  }
}

const isSound = (round: Round) => round.lost === 0 && round.faults.length === 0 && round.integrity === "ok";

async function runRounds(count: number, synchronous: Synchronous, random: () => number, undo: Undo): Promise<Round[]> {
  const folder = mkdtempSync(join(folderOnDisk(), "inclined-powercut-"));
  const removeFolder = undo.add(() => rmSync(folder, { recursive: true, force: true }));
  const rounds: Round[] = [];
  while (rounds.length < count) rounds.push(await runRound(folder, synchronous, random, undo));
  removeFolder();
  const rows = rounds.map((round, index) => [index + 1, round.acknowledged, Number(round.afterMs.toFixed(1)), round.late, round.lost, round.integrity]);
  process.stdout.write(`synchronous = ${synchronous.toUpperCase()}\n`);
  process.stdout.write(`${renderTable(["round", "acknowledged", "cut after ms", "late", "lost", "integrity"], rows)}`);
  for (const fault of rounds.flatMap((round) => round.faults)) process.stdout.write(`FAULT: ${fault}\n`);
  process.stdout.write("\n");
  return rounds;
}

await runBench(async () => {
  const { values } = parseArgs({ options: { rounds: { type: "string", default: "8" }, seed: { type: "string" } } });
  const count = countFrom("rounds", values.rounds);
  const seed = values.seed === undefined ? freshSeed() : countFrom("seed", values.seed);
  requirePowerCuts();
  const random = seededRandom(seed);
  const undo = undoAtTheEnd();
  const disk = folderOnDisk();
  process.stdout.write(`${describeMachine()}images   ${disk} (${fileSystemOf(disk)})\nseed     ${seed}\n\n`);

  const full = await runRounds(count, "full", random, undo);
  const normal = await runRounds(count, "normal", random, undo);
  const losing = normal.filter((round) => round.lost > 0);
  const sum = (rounds: Round[]) => rounds.reduce((total, round) => total + round.lost, 0);
  process.stdout.write(`FULL     ${full.filter(isSound).length}/${count} rounds with nothing lost, ${sum(full)} acknowledged writes lost\n`);
  process.stdout.write(`NORMAL   control: lost ${sum(normal)} acknowledged writes, in ${losing.length} of ${count} rounds\n`);
  if (losing.length === 0) process.stdout.write("The control lost nothing, so this run proves nothing.\n");
  return full.every(isSound) && losing.length > 0 ? 0 : 1;
});
