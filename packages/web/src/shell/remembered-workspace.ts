const KEY = "inclined:workspace";
const OWN_KEY = "inclined:own-workspace";

/**
 * Which candidates this browser looked at last, the very last one first, then the last that was not the sample: whoever
 * removes the sample comes back to their own work. Only a convenience, so a browser without storage loses nothing.
 */
function rememberedWorkspaces(): readonly string[] {
  try {
    return [localStorage.getItem(KEY), localStorage.getItem(OWN_KEY)].filter((id) => id !== null);
  } catch {
    return [];
  }
}

export function rememberWorkspace({ id, sample }: { id: string; sample: boolean }): void {
  try {
    localStorage.setItem(KEY, id);
    if (!sample) localStorage.setItem(OWN_KEY, id);
  } catch {
    // the first candidate opens next time
  }
}

/** The one of these to show where the address names none. */
export function workspaceToShow<Known extends { id: string }>(workspaces: readonly Known[]): Known | undefined {
  for (const id of rememberedWorkspaces()) {
    const known = workspaces.find((workspace) => workspace.id === id);
    if (known !== undefined) return known;
  }
  return workspaces[0];
}
