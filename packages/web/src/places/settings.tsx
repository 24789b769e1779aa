import { DELETE_CONFIRMATION } from "@inclined/core/confirmation";
import type { DeletedEverything } from "@inclined/core/schema/api";
import { Button, FileButton, SegmentedControl, TextInput, useMantineColorScheme } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useRouterState } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { browserStorage, clearBrowserCopies } from "../answer/drafts.ts";
import { studio } from "../api/client.ts";
import { queries, refreshAll } from "../api/queries.ts";
import { ExportDialog } from "../archives/export-dialog.tsx";
import { candidatesExport, type Export, labelledExport } from "../archives/exports.ts";
import { say, sayFailure } from "../look/notify.tsx";
import { saveFile } from "../look/save-file.ts";
import { WishSwitch } from "../look/wish-switch.tsx";
import { bytes, count, when } from "../look/words.ts";
import { usePlaceTitle } from "../shell/place-title.ts";
import { VoiceSettings } from "../voice/voice-settings.tsx";
import { pageId } from "../shell/live-pages.ts";
import { ENDED_CHANNEL, useStudio } from "../shell/studio-context.ts";

declare module "@tanstack/react-router" {
  interface HistoryState {
    /** What could not be deleted, once everything else was. */
    deletedEverything?: DeletedEverything;
  }
}

/** Where the data lies, what leaves the machine, copies in and out, and the way to be rid of everything. */
export function Settings() {
  usePlaceTitle("Settings");
  const { workspaces } = useStudio();
  const { data: info } = useQuery(queries.info());
  // The sample is never mixed with own data: it is exported alone, under Candidates.
  const own = workspaces.filter(({ sample }) => !sample);
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const [busy, setBusy] = useState<string | null>(null);
  const [exporting, setExporting] = useState<Export | null>(null);
  const everybody = own.length === 1 ? (own[0]?.candidate.name ?? "") : `all ${own.length} candidates`;

  const run = (what: string, work: () => Promise<void>) => {
    setBusy(what);
    work()
      .catch(sayFailure)
      .finally(() => {
        setBusy(null);
        void refreshAll();
      });
  };
  const importFile = (file: File | null) =>
    file !== null &&
    run("import", async () => {
      const { workspaces: came, repaired } = await studio.importArchive(file);
      const lines = came.map(({ name, outcome }) =>
        outcome === "unchanged" ? `${name} is here already, unchanged.` : outcome === "copied" ? `${name} came in as a copy, beside the one that is here.` : `${name} was added.`,
      );
      if (repaired > 0) lines.push(`${count(repaired, "character")} could not be stored as they were.`);
      say(lines.join(" "));
    });
  const restoreFile = (file: File | null) =>
    file !== null &&
    run("restore", async () => {
      const { workspaces: came, safetyBackup } = await studio.restore(file);
      say(`Restored: ${count(came.length, "candidate")}.${safetyBackup === null ? "" : ` What stood there before is in ${safetyBackup.place}.`}`);
    });

  if (info === undefined) return <p className="soft" role="status">Opening…</p>;
  return (
    <div className="column">
      <h1 className="title">Settings</h1>

      <h2 className="section">Where your data lies</h2>
      <dl className="facts">
        <dt>Data folder</dt>
        <dd>
          <code className="path">{info.dataFolder}</code>
        </dd>
        <dt>Database</dt>
        <dd>
          <code className="path">{info.database}</code>
        </dd>
        <dt>Size</dt>
        <dd>{bytes(info.sizeBytes)}</dd>
        <dt>In this browser</dt>
        <dd>Words and recordings that have not reached the studio yet, until they have; replies that are not finished; which candidate you looked at last; your wishes below; light or dark.</dd>
      </dl>

      <h2 className="section">What leaves this machine</h2>
      <p>
        Nothing by itself. There is no account and no telemetry, and the studio answers only this machine. What you say aloud leaves it only where you choose so for its words: a transcription
        server elsewhere, or the browser’s own recogniser. Each says where the sound goes before you use it.
      </p>

      <h2 className="section">Appearance</h2>
      <SegmentedControl
        aria-label="Light or dark"
        value={colorScheme}
        onChange={(value) => setColorScheme(value)}
        data={[
          { value: "auto", label: "As the system" },
          { value: "light", label: "Light" },
          { value: "dark", label: "Dark" },
        ]}
      />

      <h2 className="section">Answers</h2>
      <div className="settings-wishes">
        <WishSwitch wish="self-rating">Rate myself first: say what you would give an answer before you see the verdict</WishSwitch>
        <WishSwitch wish="live-findings">Findings while I write: underline what stands in finished sentences</WishSwitch>
      </div>
      <p>
        <Link to="/agreement">How well the scorer agrees with readers</Link>
      </p>
      <h3 className="subsection">What you contested</h3>
      <p className="soft">Your marks on verdicts, with the answers they are about, in the shape of the labelled corpus: one JSON document a line.</p>
      <div className="actions">
        {own.map(({ id, candidate }) => (
          <Button key={id} variant="default" onClick={() => setExporting(labelledExport(id, candidate.name))}>
            {own.length === 1 ? "Export as labelled.jsonl" : `Export ${candidate.name}’s as labelled.jsonl`}
          </Button>
        ))}
      </div>

      <VoiceSettings recordings={info.recordings} />

      <h2 className="section">Copies</h2>
      <h3 className="subsection">Back up</h3>
      <p className="soft">Everything, what was recently deleted included, as one file in the data folder’s “backups”.</p>
      <div className="actions">
        <Button
          loading={busy === "backup"}
          onClick={() =>
            run("backup", async () => {
              const copy = await studio.backUp();
              say(`Backed up to ${copy.place}.`);
            })
          }
        >
          Back up now
        </Button>
        <FileButton accept=".zip,application/zip" onChange={restoreFile} inputProps={{ "aria-label": "Backup to restore from", tabIndex: -1 }}>
          {(props) => (
            <Button {...props} variant="default" loading={busy === "restore"}>
              Restore everything from a file…
            </Button>
          )}
        </FileButton>
      </div>
      <p className="soft">A restore puts the file’s content in the place of what is here. What is here is backed up first.</p>

      <h3 className="subsection">Export and import</h3>
      <p className="soft">To carry candidates to another machine. An import adds and never replaces.</p>
      <div className="actions">
        <Button variant="default" disabled={own.length === 0} onClick={() => setExporting(candidatesExport(own.map(({ id }) => id), everybody))}>
          Export {everybody}
        </Button>
        <FileButton accept=".zip,application/zip" onChange={importFile} inputProps={{ "aria-label": "Export to import", tabIndex: -1 }}>
          {(props) => (
            <Button {...props} variant="default" loading={busy === "import"}>
              Import a file…
            </Button>
          )}
        </FileButton>
      </div>

      {info.copies.length === 0 ? null : (
        <>
          <h3 className="subsection">Copies made so far</h3>
          <ul className="list">
            {info.copies.map((copy) => (
              <li key={copy.id} className="row">
                <div>
                  <code className="path">{copy.place}</code>
                  <p className="row-facts">
                    <span>{copy.kind === "backup" ? "Backup" : "Export"}</span>
                    <span>{when(copy.madeAt)}</span>
                  </p>
                </div>
                {copy.reachable ? (
                  <Button variant="subtle" size="compact-sm" onClick={() => run("download", async () => saveFile(await studio.downloadCopy(copy.id)))} aria-label={`Download ${copy.place}`}>
                    Download
                  </Button>
                ) : null}
              </li>
            ))}
          </ul>
        </>
      )}

      <DeleteEverythingSection />
      {exporting === null ? null : <ExportDialog what={exporting} onDone={() => setExporting(null)} />}

      <h2 className="section">About</h2>
      <p>
        Inclined {info.version}. Open source under the MIT licence. It prepares; it does not help during a real interview. It is not affiliated with Amazon.
      </p>
    </div>
  );
}

function DeleteEverythingSection() {
  const [typed, setTyped] = useState("");
  // In the history entry: the candidate shown here is gone, and the page is built anew.
  const done = useRouterState({ select: ({ location }) => location.state.deletedEverything ?? null });
  const shown = useRef<HTMLDivElement>(null);
  useEffect(() => {
    shown.current?.scrollIntoView({ block: "center" });
    shown.current?.focus();
  }, [done]);
  const navigate = useNavigate();

  const deleteAll = async () => {
    const result = await studio.deleteEverything(typed);
    const channel = new BroadcastChannel(ENDED_CHANNEL);
    channel.postMessage(pageId);
    channel.close();
    clearBrowserCopies(browserStorage());
    setTyped("");
    await navigate({ to: "/settings", state: { deletedEverything: result }, replace: true });
    await refreshAll();
  };

  return (
    <>
      <h2 className="section">Delete everything</h2>
      <p>All candidates and answers, the backups in the data folder, and what this browser keeps for this address. There is no way back.</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void deleteAll().catch(sayFailure);
        }}
      >
        <TextInput
          label={`Type “${DELETE_CONFIRMATION}” to confirm`}
          value={typed}
          autoComplete="off"
          maw={320}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <div className="actions">
          <Button type="submit" color="red" disabled={typed !== DELETE_CONFIRMATION}>
            Delete everything
          </Button>
        </div>
      </form>
      {done === null ? null : (
        <div className="problem" role="status" ref={shown} tabIndex={-1}>
          <p>Everything here is deleted, and this browser’s copies with it.</p>
          {done.unreachable.length === 0 ? (
            <p>No other copies were made with this data folder. Copies that you made by other means are yours to delete, and so are drafts in other browsers.</p>
          ) : (
            <>
              <p>These copies lie outside the data folder and are yours to delete, as are drafts in other browsers:</p>
              <ul>
                {done.unreachable.map((copy) => (
                  <li key={copy.id}>
                    <code className="path">{copy.place}</code>, {when(copy.madeAt)}
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
      )}
    </>
  );
}
