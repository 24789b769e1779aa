import "./writing.css";
import { countWords } from "@inclined/core/answer/count-words";
import { DOCUMENT_NAMES } from "@inclined/core/documents/names";
import { sittingAfter } from "@inclined/core/documents/sitting";
import type { DocumentKind } from "@inclined/core/schema/document-check";
import type { DocumentPaper } from "@inclined/core/schema/document-paper";
import { writingSittings, sittingOf } from "@inclined/content/writing-sittings";
import { Button } from "@mantine/core";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { sayFailure } from "../look/notify.tsx";
import { count, when } from "../look/words.ts";
import { DeletedPapers } from "../papers/deleted-papers.tsx";
import { usePapers } from "../papers/use-paper.ts";
import { usePlaceTitle } from "../shell/place-title.ts";
import { useStudio } from "../shell/studio-context.ts";
import { BeginSitting } from "./begin-sitting.tsx";
import { BringDocument } from "./bring-document.tsx";
import { titleOf } from "./document-title.ts";
import { newDocument, storeDocument } from "./new-document.ts";

/** Written in one's own time, each with what it is for. */
const OWN: readonly { kind: DocumentKind; about: string }[] = [
  { kind: "pr-faq", about: "The page a product begins with: a press release as of the launch day, and the questions it provokes." },
  { kind: "writing-exercise", about: "One story on at most two pages of plain prose, as it is asked for before some loops." },
  { kind: "post-mortem", about: "What broke, whom it hurt, why down to a mechanism, and who changes what by when." },
  { kind: "dashboard", about: "One page of what you answer for: three figures computed from a table, and the decision that each drives." },
  { kind: "experiment", about: "Problem, signal, change, metric, size, and what is decided when it says neither." },
];

/** Everything that is written, and everything that can be. */
export function WritingHome() {
  usePlaceTitle("Writing");
  const { workspace } = useStudio();
  const navigate = useNavigate();
  const documents = usePapers("document");
  const [begins, setBegins] = useState<string | null>(null);
  const params = { workspaceId: workspace.id };
  const open = async (data: DocumentPaper): Promise<void> => {
    const documentId = await storeDocument(workspace.id, data);
    await navigate({ to: "/c/$workspaceId/practice/writing/$documentId", params: { ...params, documentId } });
  };
  return (
    <div className="column">
      <p className="dateline">
        <Link to="/c/$workspaceId/practice" params={params}>
          Practice
        </Link>
      </p>
      <h1 className="title">Writing</h1>
      <p className="lede">
        Amazon decides in writing. Sit the interview on a page, or write a paper in your own time; checks when you ask for them, readers who quote you, every version kept.{" "}
        <Link to="/c/$workspaceId/practice/writing/example" params={params}>
          An example, annotated
        </Link>
      </p>

      <section aria-labelledby="papers">
        <h2 className="section" id="papers">
          Your papers
        </h2>
        {documents.length === 0 ? (
          <div className="empty">
            <p>Nothing yet. Begin with the hour alone: it leaves you with a page, and the readers will find what it lacks.</p>
          </div>
        ) : (
          <ul className="list">
            {documents.map(({ id, data, updatedAt }) => (
              <li key={id} className="row">
                <div>
                  <Link className="row-title two-lines" to="/c/$workspaceId/practice/writing/$documentId" params={{ ...params, documentId: id }}>
                    {titleOf(data)}
                  </Link>
                  <p className="row-facts">
                    {data.title.trim() === "" ? null : <span>{DOCUMENT_NAMES[data.kind]}</span>}
                    {data.sitting === null ? null : <span>{standing(data)}</span>}
                    <span>{count(countWords(data.text), "word")}</span>
                    {data.versions.length === 0 ? null : <span>{count(data.versions.length, "version")}</span>}
                    <span>Saved {when(updatedAt)}</span>
                  </p>
                </div>
              </li>
            ))}
          </ul>
        )}
        <DeletedPapers kind="document" standing={null} describe={({ data }) => ({ name: titleOf(data), about: DOCUMENT_NAMES[data.kind] })} />
      </section>

      <section aria-labelledby="sit">
        <h2 className="section" id="sit">
          Sit it
        </h2>
        <ul className="list">
          {writingSittings.map(({ id, name, about }) => (
            <li key={id} className="row">
              <div>
                <p className="row-title">{name}</p>
                <p className="row-about">{about}</p>
              </div>
              <Button variant="default" onClick={() => setBegins(id)} aria-label={`Choose a prompt: ${name}`}>
                Choose a prompt
              </Button>
            </li>
          ))}
        </ul>
      </section>

      <section aria-labelledby="own">
        <h2 className="section" id="own">
          In your own time
        </h2>
        <ul className="list">
          {OWN.map(({ kind, about }) => (
            <li key={kind} className="row">
              <div>
                <p className="row-title">{DOCUMENT_NAMES[kind]}</p>
                <p className="row-about">{about}</p>
              </div>
              <Button variant="default" onClick={() => void open(newDocument(kind)).catch(sayFailure)} aria-label={`Write one: ${DOCUMENT_NAMES[kind]}`}>
                Write one
              </Button>
            </li>
          ))}
        </ul>
      </section>
      <BringDocument />
      {begins === null ? null : <BeginSitting format={sittingOf(begins)} onBegin={open} onClose={() => setBegins(null)} />}
    </div>
  );
}

/** Where the sitting of a paper stands. */
function standing({ sitting }: DocumentPaper): string {
  if (sitting === null) return "";
  const format = sittingOf(sitting.format);
  const { phase, stage } = sittingAfter(sitting.events, format.stages.length);
  return phase === "waiting" ? "Not begun" : phase === "over" ? "Sat" : `In ${format.stages[stage]?.name.toLowerCase() ?? ""}`;
}
