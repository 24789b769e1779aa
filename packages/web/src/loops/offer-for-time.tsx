import "./loops.css";
import { drillFor, drillOf, drills } from "@inclined/content/drills";
import { findFormat, formats } from "@inclined/content/formats";
import { questionsOf } from "@inclined/content/questions";
import { type Evening, offerFor } from "@inclined/core/interview/offer";
import type { Suggestion } from "@inclined/core/interview/practice-needs";
import type { Drill } from "@inclined/core/schema/drill";
import type { LoopData } from "@inclined/core/schema/loop";
import { Button } from "@mantine/core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { queries } from "../api/queries.ts";
import { usePapers } from "../papers/use-paper.ts";
import { useStudio } from "../shell/studio-context.ts";
import { answeredLately, type LoopChoice, loopOfDrill, loopOfFormat, loopOfQuestion, QUESTION_MINUTES } from "./begin-loop.ts";
import { StartDialog } from "./start-dialog.tsx";
import { useSuggestions } from "./use-suggestions.ts";

interface Offered {
  title: string;
  about: string;
  why: string;
  minutes: number;
  make: (choice: LoopChoice) => LoopData;
}

/** Formats whose lengths are known and add up to something. */
const LOOPS = formats.flatMap(({ id, rounds }) => (rounds.every(({ minutes, lens }) => minutes !== null && lens !== null) ? [{ id, minutes: rounds.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0) }] : []));

/** The longest exercise through the lens of what is needed that still fits an evening of 25 minutes. */
function drillForNeed({ question }: Suggestion): Drill {
  const ofLens = drills.filter(({ id, minutes }) => minutes <= 20 && questionsOf(id).some(({ lens, isScored }) => lens === question.lens && isScored));
  return ofLens.reduce((longest, drill) => (drill.minutes > longest.minutes ? drill : longest), ofLens[0] ?? drillFor(question.lens, question.reach[0] ?? ""));
}

/** One thing that fits the time there is, with the reason, ready to begin. */
export default function OfferForTime({ minutes }: { minutes: Evening }) {
  const { workspace } = useStudio();
  const suggestions = useSuggestions();
  const { data: answers } = useSuspenseQuery(queries.answers(workspace.id));
  const sat = usePapers("loop").flatMap(({ data: { of, events } }) => (of.kind === "format" && events.length > 0 ? [of.id] : []));
  const [starting, setStarting] = useState(false);
  if (suggestions === null) {
    return (
      <p className="soft" role="status">
        Looking for what you need most…
      </p>
    );
  }
  const offer = offerFor(minutes, { suggestions, drillOf: drillForNeed, loops: LOOPS, sat });
  const offered = describe(offer.of, offer.why, suggestions, answeredLately(answers));
  return (
    <section className="offer" aria-live="polite">
      <p className="offer-title">{offered.title}</p>
      <p className="soft">
        {offered.why} About {offered.minutes} minutes, and the rest to look at what was heard.
      </p>
      <div className="actions">
        <Button onClick={() => setStarting(true)}>Begin</Button>
      </div>
      {starting ? <StartDialog title={offered.title} about={offered.about} make={offered.make} onClose={() => setStarting(false)} /> : null}
    </section>
  );
}

function describe(of: LoopData["of"], why: string, suggestions: readonly Suggestion[], lately: readonly string[]): Offered {
  if (of.kind === "drill") {
    const drill = drillOf(of.id);
    return { title: drill.name, about: drill.about, why, minutes: drill.minutes, make: (choice) => loopOfDrill(of.id, choice, lately) };
  }
  const format = of.kind === "format" ? findFormat(of.id) : null;
  if (format !== null) return { title: format.name, about: format.note, why, minutes: format.rounds.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0), make: (choice) => loopOfFormat(format, choice, lately) };
  const question = (suggestions.find((one) => one.question.id === of.id) ?? suggestions[0])?.question;
  if (question === undefined) throw new RangeError("there is nothing to offer");
  return { title: question.text, about: "One question, with what is asked about your answer.", why, minutes: QUESTION_MINUTES, make: (choice) => loopOfQuestion(question, choice) };
}
