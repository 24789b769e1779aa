const KEY = "inclined:workspace";

/** Which candidate this browser looked at last; only a convenience, so a browser without storage loses nothing. */
export function rememberedWorkspace(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

export function rememberWorkspace(workspaceId: string): void {
  try {
    localStorage.setItem(KEY, workspaceId);
  } catch {
    // the first candidate opens next time
  }
}
