const PAUSE_MS = 1_000;

/** Resolves when the studio answers again. One waits for all. */
let back: Promise<void> | null = null;

async function untilBack(): Promise<void> {
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    // any answer will do: a refusal is an answer, too
    const isBack = await fetch("/api/studio", { cache: "no-store" }).then(
      () => true,
      () => false,
    );
    if (isBack) return;
  }
}

/**
 * A part of the page that waits for the studio: where it could not be fetched because the studio is away, it is fetched once more as soon
 * as the studio answers. What is still missing then belongs to an older page, and whoever asked for it is told.
 */
export function fromStudio<Part>(fetchPart: () => Promise<Part>): () => Promise<Part> {
  return async () => {
    try {
      return await fetchPart();
    } catch {
      back ??= untilBack().finally(() => void (back = null));
      await back;
      return fetchPart();
    }
  };
}
