import { useDocumentTitle } from "@mantine/hooks";

/** Names the place in the browser's tab and to screen readers. */
export function usePlaceTitle(place: string): void {
  useDocumentTitle(`${place} · Inclined`);
}
