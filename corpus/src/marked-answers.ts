import { LENS_RULES } from "@inclined/core/lenses/rules";
import { PRINCIPLE_IDS } from "@inclined/core/principles/names";
import { type LabelledAnswer, type LensName, type Marked, VOICES, type Voice } from "./labelled-answer.ts";

/**
 * Answers as they are written and labelled by hand, many to a file:
 *
 *     === ash-dd-001
 *     lens: data-driven
 *     voice: spoken
 *     domain: hospital pharmacy
 *     question: How did you decide …?
 *     flags: metric-list            (optional; flags without words of their own)
 *     near: lagging-metric          (optional; near misses without words of their own)
 *     ---
 *     So my {{hypothesis: bet was that …}} and {{~experiment: we always test}} …
 *     >>> the interviewer's probe   (optional, any number of probe and reply)
 *     <<< the candidate's reply, {{decision-rule: marked in the same way}}
 *
 * `{{a, b: words}}` marks words for several ids and may be nested. `~` before an id: a near miss, the verdict is no.
 */
export class MarkedAnswerError extends Error {}

interface Draft {
  spans: Map<string, Marked[]>;
  near: Map<string, Marked[]>;
}

const OPEN = /\{\{\s*(~?[a-z-]+(?:\s*,\s*~?[a-z-]+)*)\s*:\s?/y;

function readTurn(marked: string, turn: number | undefined, into: Draft, where: string): string {
  let text = "";
  const open: { ids: string[]; start: number }[] = [];
  let at = 0;
  while (at < marked.length) {
    if (marked.startsWith("{{", at)) {
      OPEN.lastIndex = at;
      const head = OPEN.exec(marked);
      if (head === null) throw new MarkedAnswerError(`${where}: "${marked.slice(at, at + 30)}" is no mark; write {{id: words}}`);
      open.push({ ids: (head[1] ?? "").split(",").map((id) => id.trim()), start: text.length });
      at += head[0].length;
    } else if (marked.startsWith("}}", at)) {
      const last = open.pop();
      if (last === undefined) throw new MarkedAnswerError(`${where}: }} closes nothing near "${marked.slice(Math.max(0, at - 30), at)}"`);
      if (text.slice(last.start).trim() === "") throw new MarkedAnswerError(`${where}: a mark around nothing (${last.ids.join(", ")})`);
      for (const id of last.ids) {
        const side = id.startsWith("~") ? into.near : into.spans;
        const name = id.replace("~", "");
        const spans = side.get(name) ?? [];
        spans.push({ start: last.start, end: text.length, ...(turn === undefined ? {} : { turn }) });
        side.set(name, spans);
      }
      at += 2;
    } else {
      text += marked.charAt(at);
      at += 1;
    }
  }
  const left = open.at(-1);
  if (left !== undefined) throw new MarkedAnswerError(`${where}: {{${left.ids.join(", ")}: … is not closed`);
  return text;
}

/**
 * One marked text without its marks, and where these stood.
 * @param where named in errors
 * @throws {MarkedAnswerError}
 */
export function readMarks(marked: string, where: string): { text: string; spans: ReadonlyMap<string, readonly Marked[]> } {
  const draft: Draft = { spans: new Map(), near: new Map() };
  const text = readTurn(marked, undefined, draft, where);
  return { text, spans: draft.spans };
}

const list = (value: string | undefined): string[] => (value ?? "").split(",").map((id) => id.trim()).filter((id) => id !== "");

/**
 * Reads one file of marked answers.
 * @throws {MarkedAnswerError} naming the answer and what is wrong with it
 */
export function readMarkedAnswers(source: string, writer: string): LabelledAnswer[] {
  const blocks = source.replace(/\r\n?/g, "\n").split(/^=== +/m).slice(1);
  return blocks.map((block) => readBlock(block, writer));
}

function readBlock(block: string, writer: string): LabelledAnswer {
  const [id = ""] = block.split("\n", 1);
  const where = id.trim();
  const cut = block.indexOf("\n---\n");
  if (cut < 0) throw new MarkedAnswerError(`${where}: no line "---" between head and answer`);
  const head = new Map(
    block.slice(0, cut).split("\n").slice(1).filter((line) => line.trim() !== "").map((line) => {
      const colon = line.indexOf(":");
      return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()] as const;
    }),
  );
  for (const key of head.keys()) {
    if (!["lens", "voice", "domain", "question", "flags", "near", "facts", "disputed"].includes(key)) throw new MarkedAnswerError(`${where}: unknown line "${key}:"`);
  }
  const lens = head.get("lens") as LensName;
  const rule = LENS_RULES[lens];
  if (rule === undefined) throw new MarkedAnswerError(`${where}: lens "${lens}" is none of ${Object.keys(LENS_RULES).join(", ")}`);
  const voice = head.get("voice") as Voice;
  if (!VOICES.includes(voice)) throw new MarkedAnswerError(`${where}: voice "${voice}" is none of ${VOICES.join(", ")}`);
  const question = head.get("question") ?? "";
  const domain = head.get("domain") ?? "";
  if (question === "" || domain === "") throw new MarkedAnswerError(`${where}: needs a question and a domain`);

  const draft: Draft = { spans: new Map(), near: new Map() };
  const [first = "", ...turns] = block.slice(cut + 5).split(/^>>> */m);
  const answer = readTurn(first.trim(), undefined, draft, where);
  const thread = turns.map((turn, index) => {
    const [probe = "", reply] = turn.split(/^<<< */m);
    if (reply === undefined) throw new MarkedAnswerError(`${where}: a probe (>>>) without a reply (<<<)`);
    return { probe: probe.trim(), reply: readTurn(reply.trim(), index, draft, where) };
  });

  const principleIds: readonly string[] = lens === "behavioural" ? PRINCIPLE_IDS : [];
  const known = [...rule.criteria, ...rule.flags, ...rule.facts, ...principleIds];
  for (const flag of list(head.get("flags"))) if (!draft.spans.has(flag)) draft.spans.set(flag, []);
  for (const fact of list(head.get("facts"))) if (!draft.spans.has(fact)) draft.spans.set(fact, []);
  for (const near of list(head.get("near"))) if (!draft.near.has(near)) draft.near.set(near, []);
  for (const name of [...draft.spans.keys(), ...draft.near.keys()]) {
    if (!known.includes(name)) throw new MarkedAnswerError(`${where}: "${name}" is no criterion, flag, fact or principle of ${lens}`);
  }
  // a passage that comes near counts as a near miss of the answer only where nothing else in it makes the verdict yes
  const holds = (id: string): boolean => draft.spans.has(id);
  for (const id of [...rule.criteria, ...principleIds]) {
    if (holds(id) && draft.spans.get(id)?.length === 0) throw new MarkedAnswerError(`${where}: "${id}" needs words`);
  }
  const yes = rule.criteria.filter(holds);
  const flags = rule.flags.filter(holds);
  const facts = rule.facts.filter(holds);
  return {
    id: where,
    lens,
    writer,
    voice,
    domain,
    question,
    answer,
    thread,
    yes,
    flags,
    principles: principleIds.filter(holds),
    facts,
    score: rule.score({ met: new Set(yes), raised: new Set(flags), facts: new Set(facts) }),
    spans: draft.spans,
    near: draft.near,
    exhaustive: true,
    disputed: list(head.get("disputed")),
  };
}
