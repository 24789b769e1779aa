import { isOnTheBoard } from "../../board/on-the-board.ts";
import { findCriterion } from "../../criteria/find-criterion.ts";
import type { HeardAnswer } from "../../debrief/heard.ts";
import { probesFor } from "../../interview/probes.ts";
import { LENS_NAMES } from "../../lenses/names.ts";
import { PRINCIPLE_NAMES, type PrincipleId } from "../../principles/names.ts";
import type { Block, Inline, Section } from "../../schema/book.ts";
import type { BoardDrawn, BookInput } from "../book-input.ts";
import { anchored, counted, inARow, number, paragraph, prose, quotation, quotationUnder, quote, see, soft, strong } from "../prose.ts";
import { answerAnchor, answerOrigin } from "./origins.ts";

/** Each answer with its evidence, its gaps and its next step. What a criterion asks stands once, in "How you will be judged". */
export function answersSection({ answers, boards = [] }: BookInput): Section {
  return {
    id: "answers", title: "Your answers", missing: answers.length === 0 ? [{ text: "No answer was finished yet.", page: "practice" }] : [],
    blocks: [
      paragraph(prose`Every answer as you gave it, what was found in it with your words, and the question that an interviewer asks next. What each criterion means stands in ${see("How you will be judged", "judged")}.`, "lede"),
      ...answers.flatMap((answer, place) => blocksOf(answer, place, answers, boards.find((board) => board.answer === answer.id))),
    ],
  };
}

function blocksOf(answer: HeardAnswer, place: number, all: readonly HeardAnswer[], board: BoardDrawn | undefined): Block[] {
  const { assessment, behavioural, text, thread, question } = answer;
  const origin = answerOrigin(answer, all);
  const name = (id: string): string => findCriterion(assessment.lens, id)?.name ?? id;
  const met = assessment.criteria.filter((one) => one.met);
  // what would raise the score is something to add, or a fault to take out
  const [toAdd = [], toTakeOut = []] = [false, true].map((isFault) => assessment.next.filter(({ criterion }) => assessment.flags.some(({ id }) => id === criterion) === isFault).map(({ criterion }) => see(name(criterion), `judged-${assessment.lens}`)));
  const faults = assessment.flags.filter(({ raised }) => raised);
  const shown = behavioural.principles.filter((one) => one.shown);
  const [probe] = probesFor(answer, [], place);
  const judged: Inline[] = assessment.status === "assessed" ? prose`${LENS_NAMES[assessment.lens]}, ${counted(assessment.score ?? 0)} of ${counted(3)}.${assessment.closeCall ? " A close call." : ""}` : prose`Not assessed: ${quote(assessment.reason ?? "", "Scorer")}.`;
  return [
    anchored(answerAnchor(answer), prose`${number(`${place + 1}`, "counted")} · ${quote(question, "Question")}`),
    paragraph(judged),
    quotationUnder(text, origin),
    ...thread.filter((turn) => !isOnTheBoard(turn)).flatMap(({ probe: asked, reply }) => [paragraph(prose`${soft("Asked:")} ${quote(asked, "Interviewer")}`), quotation(reply, `${origin}, reply`)]),
    ...thread.filter(isOnTheBoard).map(({ reply }) => quotation(reply, `${origin}, on the board`)),
    ...(board === undefined ? [] : [pictureOf(board, `${origin}, on the board`)]),
    ...(met.length + faults.length === 0
      ? []
      : [
          {
            kind: "table" as const, caption: null, head: ["Heard", "In these words"], widths: [2, 6],
            rows: [
              ...met.map(({ id, evidence, asked }) => ({ cells: [prose`${strong(name(id))}${asked === true ? ", when asked" : ""}`, [quote(evidence[0]?.quote ?? "", origin)]] })),
              ...faults.map(({ id, evidence }) => ({ cells: [prose`${strong(name(id))}, a fault`, evidence[0] === undefined ? [soft("no words to point at")] : [quote(evidence[0].quote, origin)]] })),
            ],
          },
        ]),
    ...(shown.length === 0 ? [] : [paragraph(prose`${strong("Principles shown:")} ${inARow(shown.map(({ id }) => see(PRINCIPLE_NAMES[id as PrincipleId], "judged-behavioural")))}`)]),
    ...(toAdd.length === 0 ? [] : [paragraph(prose`${strong("Missing:")} ${inARow(toAdd)}`)]),
    ...(toTakeOut.length === 0 ? [] : [paragraph(prose`${strong("To take out:")} ${inARow(toTakeOut)}`)]),
    ...(probe === undefined ? [] : [paragraph(prose`${strong("Asked next:")} ${quote(probe.text, "Interviewer")}`), { kind: "lines" as const, count: 2 }]),
  ];
}

const pictureOf = ({ words, base64, width, height }: BoardDrawn, origin: string): Block => ({ kind: "picture", caption: [soft("The board at the end.")], words, origin, base64, width, height });
