import type { FoundQuestion } from "@inclined/core/peer/join-interview";
import { NativeSelect } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { count } from "../look/words.ts";
import type { PaperOf } from "../papers/paper-sync.ts";
import { useStudio } from "../shell/studio-context.ts";
import { notAssessed } from "./not-assessed.ts";

interface JoinedInterviewProps {
  interviews: readonly PaperOf<"mock-interview">[];
  /** Null: the answers were given here. */
  chosen: PaperOf<"mock-interview"> | null;
  /** Its questions that are those of the pack. */
  found: readonly FoundQuestion[];
  choose: (interviewId: string | null) => void;
}

/** The mock interview that a sheet was written about, where it was held elsewhere and its recording or transcript was brought. */
export function JoinedInterview({ interviews, chosen, found, choose }: JoinedInterviewProps) {
  const { workspace } = useStudio();
  if (interviews.length === 0 && chosen === null) return null;
  const due = found.filter(({ attempt }) => attempt === null).length;
  return (
    <div className="joined-interview">
      <NativeSelect
        label="Where the interview was held"
        value={chosen?.id ?? ""}
        onChange={(event) => choose(event.currentTarget.value === "" ? null : event.currentTarget.value)}
        data={[{ value: "", label: "Here: the answers are those of the round" }, ...interviews.map(({ id, data }) => ({ value: id, label: `Elsewhere: ${data.name}` }))]}
      />
      {chosen === null ? null : (
        <p className="soft" role="status">
          <Link to="/c/$workspaceId/practice/interviews/$interviewId" params={{ workspaceId: workspace.id, interviewId: chosen.id }}>
            {chosen.data.name}
          </Link>
          {chosen.data.recordingId === null ? " has its words." : chosen.data.turns.length === 0 ? " has its recording and no words yet." : " has its recording and its words."}{" "}
          {chosen.data.turns.length === 0 ? "Bring its transcript there, and its answers are joined by themselves." : found.length === 0 ? "None of its questions is plainly one of the pack: choose the answers below." : `${count(found.length, "question")} of the pack ${found.length === 1 ? "was" : "were"} found in it.`}{" "}
          {notAssessed(due, found.length)}
        </p>
      )}
    </div>
  );
}
