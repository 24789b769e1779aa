import { KNOWN_DOCUMENTS } from "@inclined/core/documents/known-documents";
import type { DocumentCheck } from "@inclined/core/schema/document-check";
import type { DocumentVersion } from "@inclined/core/schema/document-paper";
import { NativeSelect } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { diffWordsWithSpace } from "diff";
import { useMemo, useState } from "react";
import { failureText } from "../api/client.ts";
import { sayFailure } from "../look/notify.tsx";
import { count, when } from "../look/words.ts";
import { useStudio } from "../shell/studio-context.ts";
import { asGiven } from "./at-hand.ts";
import { useDocument } from "./document-desk.ts";
import { keepVersion, versionText } from "./keep-version.ts";
import { replaceText } from "./replace-text.ts";
import { runTask } from "./run-task.ts";

const NOW = "now";
/** Texts that take longer to compare word by word are shown side by side without marks. */
const MOST_MS = 500;

/** Every version, two of them side by side, and which checks moved between them. */
export function VersionsPage() {
  const { data } = useDocument();
  const { versions } = data;
  const [chosen, setChosen] = useState<{ before: string; after: string } | null>(null);
  const first = versions[0];
  if (first === undefined) {
    return (
      <div className="column">
        <div className="empty">
          <p>No version is kept yet. A sitting keeps one at the end of each stage; “Keep this version” under the page keeps one whenever you like. What you write is saved in any case.</p>
        </div>
      </div>
    );
  }
  const { before, after } = chosen ?? { before: first.id, after: NOW };
  const options = [...versions.map((version, at) => ({ value: version.id, label: nameOf(version, at) })), { value: NOW, label: "The page as it is now" }];
  return (
    <>
      <div className="actions versions-choice">
        <NativeSelect label="From" data={options} value={before} onChange={({ currentTarget: { value } }) => setChosen({ before: value, after })} />
        <NativeSelect label="To" data={options} value={after} onChange={({ currentTarget: { value } }) => setChosen({ before, after: value })} />
      </div>
      <Compared key={`${before} ${after}`} before={before} after={after} />
      <section aria-labelledby="all-versions">
        <h2 className="section" id="all-versions">
          All versions
        </h2>
        <ul className="list">
          {versions.toReversed().map((version, at) => (
            <VersionRow key={version.id} version={version} number={versions.length - 1 - at} />
          ))}
        </ul>
      </section>
    </>
  );
}

const REASONS: Readonly<Record<DocumentVersion["why"], string>> = {
  "by-hand": "Kept by hand",
  stage: "At the end of a stage",
  "before-readers": "As the readers read it",
  "before-streamline": "Before it was shortened",
  "before-restoring": "Before an earlier one came back",
  "brought-in": "As it was brought in",
};

const nameOf = ({ name, why, at }: DocumentVersion, place: number): string => `${place + 1}. ${name === "" ? REASONS[why] : name}, ${when(at)}`;

function VersionRow({ version, number }: { version: DocumentVersion; number: number }) {
  const { workspace } = useStudio();
  const paper = useDocument();
  const restore = async (): Promise<void> => {
    const text = await versionText(workspace.id, version.id);
    const was = paper.data.text;
    await keepVersion(workspace.id, paper, "before-restoring", "");
    replaceText(paper, was, text, "The earlier version is on the page.");
  };
  return (
    <li className="row">
      <div>
        <p className="row-title">{nameOf(version, number)}</p>
        <p className="row-facts">
          <span>{count(version.words, "word")}</span>
          <span>{count(version.holds.length, "check holds", "checks hold")}</span>
          {version.pitfalls.length === 0 ? null : <span>{count(version.pitfalls.length, "pitfall")}</span>}
        </p>
      </div>
      <button type="button" className="quiet" onClick={() => void restore().catch(sayFailure)}>
        Put it on the page
      </button>
    </li>
  );
}

/** What changed between two versions: the words, and the checks. */
function Compared({ before, after }: { before: string; after: string }) {
  const { workspace } = useStudio();
  const { data } = useDocument();
  const textOf = async (id: string): Promise<string> => (id === NOW ? data.text : versionText(workspace.id, id));
  const { data: both, error } = useQuery({
    queryKey: ["versions", workspace.id, before, after, before === NOW || after === NOW ? data.text : ""],
    queryFn: async () => {
      const texts = await Promise.all([textOf(before), textOf(after)]);
      // both by the scorer of today, so that only the words differ
      const checks = await Promise.all(texts.map(async (text) => runTask("check", { ...asGiven({ ...data, text }), earlier: [] })));
      return { texts, checks };
    },
    placeholderData: (last) => last,
  });
  if (error !== null) {
    return (
      <p className="problem" role="alert">
        {failureText(error)}
      </p>
    );
  }
  if (both === undefined) return <p className="soft" role="status">Comparing…</p>;
  const [one, other] = both.checks;
  if (both.texts[0] === both.texts[1]) return <p className="soft" role="status">These two have the same words{one?.status === "assessed" ? `; ${one.holds.length} of ${count(one.checks.length, "check")} hold` : ""}. Choose two others, or change the page and come back.</p>;
  return (
    <>
      {one === undefined || other === undefined ? null : <Moved before={one} after={other} />}
      <Words before={both.texts[0] ?? ""} after={both.texts[1] ?? ""} />
    </>
  );
}

function Moved({ before, after }: { before: DocumentCheck; after: DocumentCheck }) {
  const { criteria, pitfalls } = KNOWN_DOCUMENTS[after.kind];
  const nameOf = (id: string): string => [...criteria, ...pitfalls].find((one) => one.id === id)?.name ?? id;
  const was = new Set(before.holds);
  const raised = new Set(before.pitfalls.filter((pitfall) => pitfall.raised).map(({ id }) => id));
  const gained = after.checks.filter(({ id, met }) => met && !was.has(id));
  const lost = after.checks.filter(({ id, met }) => !met && was.has(id));
  const gone = after.pitfalls.filter((pitfall) => !pitfall.raised && raised.has(pitfall.id));
  const come = after.pitfalls.filter((pitfall) => pitfall.raised && !raised.has(pitfall.id));
  const lines = [
    { name: "Holds now", of: gained },
    { name: "No longer holds", of: lost },
    { name: "Pitfall gone", of: gone },
    { name: "New pitfall", of: come },
  ].filter(({ of }) => of.length > 0);
  return (
    <section aria-labelledby="moved">
      <h2 className="section" id="moved">
        Which checks moved
      </h2>
      {lines.length === 0 ? (
        <p className="soft">None. {before.holds.length} of {before.checks.length} held before, and hold now.</p>
      ) : (
        <dl className="facts">
          {lines.map(({ name, of }) => (
            <div key={name} className="moved-row">
              <dt>{name}</dt>
              <dd>{of.map(({ id }) => nameOf(id)).join("; ")}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}

function Words({ before, after }: { before: string; after: string }) {
  const runs = useMemo(() => diffWordsWithSpace(before, after, { timeout: MOST_MS }) ?? null, [before, after]);
  return (
    <section aria-labelledby="changed">
      <h2 className="section" id="changed">
        What changed
      </h2>
      <div className="versions">
        {(["removed", "added"] as const).map((kind) => (
          <div key={kind}>
            <h3 className="subsection">{kind === "removed" ? "Before" : "After"}</h3>
            <div key={`${before.length} ${after.length}`} ref={toFirstChange} className="version whole" tabIndex={0} role="region" aria-label={kind === "removed" ? "The words before" : "The words after"}>
              {runs === null
                ? kind === "removed" ? before : after
                : runs.flatMap(({ value, added, removed }, at) => ((kind === "removed" ? added : removed) ? [] : [added || removed ? <mark key={at}>{value}</mark> : <span key={at}>{value}</span>]))}
            </div>
          </div>
        ))}
      </div>
      {runs === null ? <p className="soft">These texts differ too much to be compared word by word.</p> : null}
    </section>
  );
}

/** The first change stands in sight. */
function toFirstChange(box: HTMLDivElement | null): void {
  const mark = box?.querySelector("mark");
  if (box !== null && mark instanceof HTMLElement) box.scrollTop = Math.max(0, mark.offsetTop - box.offsetTop - 48);
}
