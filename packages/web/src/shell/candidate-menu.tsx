import { Button, Menu } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { SHORTCUTS } from "./shortcuts.ts";
import { useStudio } from "./studio-context.ts";
import { useLoadSample } from "./use-load-sample.ts";

/** Who is looked at, the others in this data folder, and what is about the studio and not about a place. */
export function CandidateMenu({ onPalette }: { onPalette: () => void }) {
  const { workspace, workspaces } = useStudio();
  const navigate = useNavigate();
  const open = (workspaceId: string) => void navigate({ to: "/c/$workspaceId/today", params: { workspaceId }, search: {} });
  const sample = workspaces.find((other) => other.sample);
  const loadSample = useLoadSample();
  return (
    <Menu position="bottom-end" width={260} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button variant="subtle" color="gray" c="var(--ink)" fw={400} px="xs">
          <span className="who">{workspace.candidate.name}</span>
          <span aria-hidden="true">&nbsp;▾</span>
          <span className="visually-hidden">: candidates and settings</span>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>Candidates</Menu.Label>
        {workspaces.map(({ id, candidate, sample: isSample }) => (
          <Menu.Item key={id} onClick={() => open(id)} rightSection={isSample ? <span className="tag sample">Sample</span> : null} fw={id === workspace.id ? 600 : 400}>
            {candidate.name}
            {id === workspace.id ? <span className="visually-hidden"> (shown now)</span> : null}
          </Menu.Item>
        ))}
        {sample === undefined ? <Menu.Item onClick={loadSample}>Look around with a sample candidate</Menu.Item> : null}
        <Menu.Divider />
        <Menu.Item onClick={() => void navigate({ to: "/candidates" })}>Manage candidates</Menu.Item>
        <Menu.Item onClick={() => void navigate({ to: "/settings" })}>Settings</Menu.Item>
        <Menu.Item onClick={onPalette} rightSection={<kbd>{SHORTCUTS.palette.keys}</kbd>}>
          Everything, by name
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
