import type { Workspace } from "@inclined/core/schema/workspace";
import { Button, FileButton, Modal, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { Refused, studio } from "../api/client.ts";
import { queries, refreshAll, refreshWorkspaces } from "../api/queries.ts";
import { ExportDialog } from "../archives/export-dialog.tsx";
import { candidatesExport } from "../archives/exports.ts";
import { useFocusBack } from "../look/focus-back.ts";
import { FinalButton } from "../look/final-button.tsx";
import { say, sayFailure, sayWithUndo } from "../look/notify.tsx";
import { countdown, when } from "../look/words.ts";
import { usePlaceTitle } from "../shell/place-title.ts";
import { useStudio } from "../shell/studio-context.ts";
import { useLoadSample } from "../shell/use-load-sample.ts";

/** All candidates of this data folder: switch, add, describe, export, restore and delete each alone. */
export function Candidates() {
  usePlaceTitle("Candidates");
  const { workspace: shown, workspaces } = useStudio();
  const { data: deleted = [] } = useQuery(queries.workspaces(true));
  const [editing, setEditing] = useState<Workspace | "new" | null>(null);
  const hasSample = workspaces.some(({ sample }) => sample);

  const loadSample = useLoadSample();

  return (
    <div className="column">
      <h1 className="title">Candidates</h1>
      <p className="lede">Each candidate’s work is kept apart from everybody else’s, and is exported, restored and deleted alone.</p>
      <ul className="list">
        {workspaces.map((workspace) => (
          <CandidateRow key={workspace.id} workspace={workspace} isShown={workspace.id === shown.id} onEdit={() => setEditing(workspace)} />
        ))}
      </ul>
      <div className="actions">
        <Button onClick={() => setEditing("new")}>Add a candidate</Button>
        {hasSample ? null : (
          <Button variant="default" onClick={loadSample}>
            Look around with a sample candidate
          </Button>
        )}
      </div>
      {deleted.length > 0 ? (
        <>
          <h2 className="section">Recently deleted</h2>
          <p className="soft">They stay for 30 days, with all their answers.</p>
          <ul className="list">
            {deleted.map((workspace) => (
              <DeletedRow key={workspace.id} workspace={workspace} />
            ))}
          </ul>
        </>
      ) : null}
      {editing === null ? null : <CandidateForm workspace={editing === "new" ? null : editing} onDone={() => setEditing(null)} />}
    </div>
  );
}

function CandidateRow({ workspace, isShown, onEdit }: { workspace: Workspace; isShown: boolean; onEdit: () => void }) {
  const navigate = useNavigate();
  const { candidate, id } = workspace;
  const [isExporting, setExporting] = useState(false);
  const restore = async (file: File | null) => {
    if (file === null) return;
    const { safetyBackup } = await studio.restore(file, id);
    await refreshAll();
    say(`${candidate.name} was restored from ${file.name}.${safetyBackup === null ? "" : ` What stood there before is in ${safetyBackup.place}.`}`);
  };
  const remove = async () => {
    await studio.deleteWorkspace(id);
    if (isShown) await navigate({ to: "/candidates" });
    await refreshWorkspaces();
    sayWithUndo(`${candidate.name} was deleted, with all answers.`, async () => {
      await studio.undeleteWorkspace(id);
      await refreshWorkspaces();
    });
  };
  return (
    <li className="row">
      <div>
        <Link className="row-title" to="/c/$workspaceId/today" params={{ workspaceId: id }} search={{}}>
          {candidate.name}
        </Link>
        <p className="row-facts">
          {workspace.sample ? <span className="tag sample">Sample</span> : null}
          {isShown ? <span>Shown now</span> : null}
          <span>{[candidate.targetRole, candidate.level].filter(Boolean).join(", ") || "No role told yet"}</span>
          <span>{countdown(candidate.loopDate) ?? "No loop date yet"}</span>
        </p>
      </div>
      <div className="row-tools">
        <Button variant="subtle" size="compact-sm" onClick={onEdit} aria-label={`Edit ${candidate.name}`}>
          Edit
        </Button>
        <Button variant="subtle" size="compact-sm" onClick={() => setExporting(true)} aria-label={`Export ${candidate.name}`}>
          Export
        </Button>
        <FileButton accept=".zip,application/zip" onChange={(file) => void restore(file).catch(sayFailure)} inputProps={{ "aria-label": `Archive to restore ${candidate.name} from`, tabIndex: -1 }}>
          {(props) => (
            <Button {...props} variant="subtle" size="compact-sm" aria-label={`Restore ${candidate.name} from a file`}>
              Restore…
            </Button>
          )}
        </FileButton>
        <Button variant="subtle" size="compact-sm" onClick={() => void remove().catch(sayFailure)} aria-label={`Delete ${candidate.name}`}>
          Delete
        </Button>
      </div>
      {isExporting ? <ExportDialog what={candidatesExport([id], candidate.name)} onDone={() => setExporting(false)} /> : null}
    </li>
  );
}

function DeletedRow({ workspace }: { workspace: Workspace }) {
  const name = workspace.candidate.name;
  return (
    <li className="row">
      <div>
        <span className="row-title">{name}</span>
        <p className="row-facts">
          {workspace.sample ? <span className="tag sample">Sample</span> : null}
          <span>Deleted {when(workspace.deletedAt ?? workspace.updatedAt)}</span>
        </p>
      </div>
      <div className="row-tools">
        <Button variant="subtle" size="compact-sm" onClick={() => void studio.undeleteWorkspace(workspace.id).then(refreshWorkspaces, sayFailure)} aria-label={`Bring back ${name}`}>
          Bring back
        </Button>
        <FinalButton about={name} onConfirmed={() => void studio.purgeWorkspace(workspace.id).then(refreshWorkspaces, sayFailure)}>
          Delete for good
        </FinalButton>
      </div>
    </li>
  );
}

function CandidateForm({ workspace, onDone }: { workspace: Workspace | null; onDone: () => void }) {
  useFocusBack();
  const [base, setBase] = useState(workspace);
  const [fields, setFields] = useState({
    name: workspace?.candidate.name ?? "",
    targetRole: workspace?.candidate.targetRole ?? "",
    level: workspace?.candidate.level ?? "",
    loopDate: workspace?.candidate.loopDate ?? "",
  });
  const [changedElsewhere, setChangedElsewhere] = useState<Workspace | null>(null);
  const navigate = useNavigate();
  const input = (field: keyof typeof fields) => ({
    value: fields[field],
    onChange: (event: { currentTarget: { value: string } }) => setFields({ ...fields, [field]: event.currentTarget.value }),
  });

  const save = async () => {
    const told = (value: string) => (value.trim() === "" ? null : value.trim());
    const candidate = { name: fields.name.trim(), targetRole: told(fields.targetRole), level: told(fields.level), loopDate: told(fields.loopDate) };
    if (base === null) {
      const made = await studio.createWorkspace({ id: crypto.randomUUID(), candidate });
      await refreshWorkspaces();
      onDone();
      await navigate({ to: "/c/$workspaceId/today", params: { workspaceId: made.id }, search: {} });
      return;
    }
    try {
      await studio.changeCandidate(base.id, { baseRevision: base.revision, candidate });
      await refreshWorkspaces();
      onDone();
    } catch (failure) {
      if (!(failure instanceof Refused && failure.problem.code === "stale-revision")) throw failure;
      const current = (failure.problem as unknown as { current: Workspace }).current;
      setChangedElsewhere(current);
      setBase(current);
    }
  };

  return (
    <Modal opened onClose={onDone} title={workspace === null ? "Add a candidate" : "About this candidate"}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save().catch(sayFailure);
        }}
      >
        {changedElsewhere === null ? null : (
          <div className="problem" role="alert">
            <p>
              This was changed elsewhere meanwhile. Stored now: {changedElsewhere.candidate.name}; {changedElsewhere.candidate.targetRole ?? "no role"};{" "}
              {changedElsewhere.candidate.level ?? "no level"}; {changedElsewhere.candidate.loopDate ?? "no loop date"}. Save again to put yours in its place.
            </p>
          </div>
        )}
        <TextInput label="Name" required maxLength={200} data-autofocus {...input("name")} />
        <TextInput label="Role" description="As the posting calls it. May stay empty." placeholder="Senior Technical Program Manager" maxLength={200} mt="sm" {...input("targetRole")} />
        <TextInput label="Level" description="If you were told." placeholder="L6" maxLength={60} mt="sm" {...input("level")} />
        <TextInput label="Day of the loop" type="date" mt="sm" {...input("loopDate")} />
        <div className="actions">
          <Button type="submit">{workspace === null ? "Add" : "Save"}</Button>
          <Button variant="default" onClick={onDone}>
            Cancel
          </Button>
        </div>
      </form>
    </Modal>
  );
}
