import "../archives/export.css";
import { claimGroups } from "@inclined/core/candidate/claim-list";
import { makeInterviewerPack } from "@inclined/core/peer/make-interviewer-pack";
import { readInterviewerPack } from "@inclined/core/peer/read-pack";
import { Button, NativeSelect } from "@mantine/core";
import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { ReplacementList } from "../archives/replacement-list.tsx";
import { failureText, studio } from "../api/client.ts";
import { queries, queryClient, refreshWorkspaces } from "../api/queries.ts";
import { answeredLately, beginLoop } from "../loops/begin-loop.ts";
import { sayFailure } from "../look/notify.tsx";
import { saveFile } from "../look/save-file.ts";
import { useOnlyPaper, usePapers } from "../papers/use-paper.ts";
import { useStudio } from "../shell/studio-context.ts";
import { peerQuery, taken } from "./use-peer.ts";
import { type RoundChoice, roundChoices } from "./round-choice.ts";

type As = "file" | "page";
/** What is being made. */
type Busy = As | "window";

/** Makes a pack of one round: what it says in other words is shown before it is saved. */
export function GivePack() {
  const { workspace } = useStudio();
  const { data: answers } = useSuspenseQuery(queries.answers(workspace.id));
  const [loops, own, resume] = [usePapers("loop"), usePapers("format"), useOnlyPaper("resume")];
  const choices = useMemo(() => {
    const claims = resume === null ? [] : claimGroups(resume.data.items, resume.data.claimStates).flatMap((group) => group.claims.filter(({ state }) => state !== "dont-bring").map(({ claim }) => claim));
    return roundChoices({ loops, own, lately: answeredLately(answers), claims });
  }, [loops, own, resume, answers]);
  const [key, setKey] = useState("");
  const chosen = choices.find((choice) => choice.key === key) ?? null;
  const groups = [...Map.groupBy(choices, ({ group }) => group)].map(([group, items]) => ({ group, items: items.map(({ key: value, label }) => ({ value, label })) }));
  return (
    <section aria-labelledby="give-title">
      <h2 className="section" id="give-title">
        Ask somebody to interview you
      </h2>
      <p className="soft">One round as a file: the résumé lines you accepted, the questions with what they are after, facts to give when asked, probes, a clock and a blind sheet. Never your stories, your answers or what was found in them.</p>
      <NativeSelect
        label="The round"
        value={chosen === null ? "" : key}
        onChange={(event) => setKey(event.currentTarget.value)}
        data={[{ value: "", label: "Choose a round or an exercise" }, ...groups]}
      />
      {chosen === null ? null : <Chosen key={chosen.key} choice={chosen} />}
    </section>
  );
}

function Chosen({ choice }: { choice: RoundChoice }) {
  const { workspace } = useStudio();
  const navigate = useNavigate();
  // planned once: what is shown is what is saved
  const [planned] = useState(() => {
    try {
      return choice.plan();
    } catch (failure) {
      if (failure instanceof RangeError) return failure.message;
      throw failure;
    }
  });
  const [loopId, setLoopId] = useState(typeof planned === "string" ? null : planned.loopId);
  const [busy, setBusy] = useState<Busy | null>(null);
  const [isLosing, setLosing] = useState(false);
  const shown = useQuery({
    queryKey: ["workspaces", workspace.id, "pack-preview", choice.key, typeof planned === "string" ? "" : planned.round.questions[0]?.answer],
    enabled: typeof planned !== "string",
    staleTime: 0,
    gcTime: 0,
    retry: false,
    refetchOnWindowFocus: false,
    queryFn: async () => {
      if (typeof planned === "string") throw new Error(planned);
      const papers = await queryClient.fetchQuery({ ...queries.papers(workspace.id), staleTime: 0 });
      return makeInterviewerPack(papers, planned.round, { workspaceId: workspace.id, name: workspace.candidate.name, sample: workspace.sample, id: workspace.id, madeAt: new Date().toISOString() });
    },
  });
  if (typeof planned === "string") return <p className="problem" role="alert">This round cannot be asked: {planned}.</p>;
  const save = async (as: As): Promise<void> => {
    setBusy(as);
    try {
      const loop = loopId ?? (await beginLoop(workspace.id, planned.data));
      setLoopId(loop);
      const made = await studio.makeInterviewerPack(workspace.id, { loop, round: planned.round.id, as });
      if (as === "file") saveFile(made);
      else {
        const read = readInterviewerPack(await made.bytes.text());
        if ("fault" in read) throw new Error(read.fault);
        const { packPageOf } = await import("../pack-page/pack-page-of.ts");
        saveFile({ name: made.name, bytes: new Blob([packPageOf(read.content)], { type: "text/html" }) });
      }
      await refreshWorkspaces();
    } catch (failure) {
      sayFailure(failure);
    } finally {
      setBusy(null);
    }
  };
  const openWindow = async (isAgreed = false): Promise<void> => {
    setBusy("window");
    setLosing(false);
    try {
      // one interview at a time: what is on the sheet of another would be gone with it
      if (!isAgreed && (await studio.peer(taken.number)).peer?.isSheetOpen === true) {
        setLosing(true);
        return setBusy(null);
      }
      const loop = loopId ?? (await beginLoop(workspace.id, planned.data));
      setLoopId(loop);
      queryClient.setQueryData(peerQuery.queryKey, await studio.openPeer({ workspaceId: workspace.id, loop, round: planned.round.id }));
      await navigate({ to: "/c/$workspaceId/loops/$loopId", params: { workspaceId: workspace.id, loopId: loop } });
    } catch (failure) {
      sayFailure(failure);
      setBusy(null);
    }
  };
  return (
    <>
      <ol className="peer-asked">
        {planned.round.questions.map(({ answer, text }) => (
          <li key={answer} dir="auto">{text}</li>
        ))}
      </ol>
      {shown.error !== null ? (
        <div className="problem" role="alert">
          <p>{shown.error instanceof Error && shown.error.name === "InclinedError" ? shown.error.message : failureText(shown.error)}</p>
        </div>
      ) : shown.data === undefined ? (
        <p className="soft" role="status">Looking for confidential terms…</p>
      ) : (
        <ReplacementList preview={shown.data.preview} />
      )}
      <div className="actions">
        <Button loading={busy === "page"} disabled={shown.data === undefined || busy !== null} onClick={() => void save("page")}>
          Save as a page
        </Button>
        <Button variant="default" loading={busy === "file"} disabled={shown.data === undefined || busy !== null} onClick={() => void save("file")}>
          Save for their studio
        </Button>
        <Button variant="default" loading={busy === "window"} disabled={shown.data === undefined || busy !== null} onClick={() => void openWindow()}>
          Interview here, in a second window
        </Button>
      </div>
      {isLosing ? (
        <div className="problem" role="alert">
          <p>Another interview is open in a second window, and its interviewer has written on the sheet without handing it over. It ends when this one is opened, and nobody keeps that sheet: neither of you can read it afterwards.</p>
          <div className="actions">
            <Button variant="default" onClick={() => setLosing(false)}>
              Wait for the sheet
            </Button>
            <Button variant="default" onClick={() => void openWindow(true)}>
              End it without the sheet
            </Button>
          </div>
        </div>
      ) : null}
      <p className="soft">The page opens in any browser, reaches no network, and gives back a sheet. You can answer in your studio or over a call; the sheet is joined to the answers afterwards.</p>
    </>
  );
}
