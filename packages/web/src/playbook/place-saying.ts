import type { Section } from "@inclined/core/schema/book";

/** What is said once a section was moved by one place: its number among those that are printed, as its row shows it. */
export function placeSaying({ id, title, isLeftOut }: Section, sections: readonly Section[], by: -1 | 1): string {
  if (isLeftOut === true) return `${title} was moved ${by < 0 ? "up" : "down"}; it is left out of the book.`;
  const from = sections.findIndex((one) => one.id === id);
  const order = sections.toSpliced(from, 1);
  order.splice(from + by, 0, ...sections.slice(from, from + 1));
  const printed = order.filter((one) => one.isLeftOut !== true);
  return `${title} is now number ${printed.findIndex((one) => one.id === id) + 1} of ${printed.length}.`;
}
