/** This page load, for as long as it lives. A duplicated tab is another page. */
export const pageId: string = crypto.randomUUID();

const PREFIX = "inclined-page-";

/** Held until the page is gone, however it goes; others see by it that the page lives. */
export function announcePage(): void {
  void navigator.locks?.request(PREFIX + pageId, () => new Promise(() => undefined));
}

export async function livePages(): Promise<ReadonlySet<string>> {
  const held = (await navigator.locks?.query())?.held ?? [];
  return new Set(held.flatMap(({ name }) => (name?.startsWith(PREFIX) ? [name.slice(PREFIX.length)] : [])));
}
