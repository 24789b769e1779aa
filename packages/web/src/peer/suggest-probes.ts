import { hear } from "@inclined/core/debrief/hear";
import { probesFor } from "@inclined/core/interview/probes";
import type { PeerRoom } from "@inclined/core/schema/peer-room";

export interface SuggestedProbe {
  criterion: string | null;
  text: string;
}

const MOST_SUGGESTED = 4;

/** What to ask next about what was said so far: as our own interviewers would, and then what belongs to every answer. */
export function suggestProbes({ pack, question: open, answer, saying, probes }: Pick<PeerRoom, "pack" | "question" | "answer" | "saying" | "probes">): SuggestedProbe[] {
  const question = pack.questions.find(({ id }) => id === open);
  if (question === undefined) return [];
  const text = answer ?? saying;
  if (text.trim() === "") return [];
  const thread = probes.map((probe, place) => ({ probe: probe.text, reply: probe.reply ?? (place === probes.length - 1 ? saying : "") })).filter(({ reply }) => reply.trim() !== "");
  const heard = hear({ id: question.id, question: question.text, text, thread, reach: question.reach }, question.lens);
  const asked = probes.map(({ criterion }) => criterion);
  const found = probesFor(heard, asked).map(({ criterion, text: words }) => ({ criterion, text: words }));
  const always = question.followUps.map((words) => ({ criterion: null, text: words }));
  const known = new Set(probes.map((probe) => probe.text));
  return [...found, ...always].filter((probe) => !known.has(probe.text)).slice(0, MOST_SUGGESTED);
}
