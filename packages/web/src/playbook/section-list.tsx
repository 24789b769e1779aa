import { LAST_SECTION, withLeftOut, withMoved } from "@inclined/core/playbook/arrange-book";
import type { Section } from "@inclined/core/schema/book";
import { useEffect, useState } from "react";
import type { OpenPaper } from "../papers/use-paper.ts";
import { placeSaying } from "./place-saying.ts";
import { anchorOf, SeeProvider } from "./see-context.ts";
import { SectionRow } from "./section-row.tsx";

/** The sections in their order, each with its switch and its place; what is opened reads as it will be printed. */
export function SectionList({ sections, paper }: { sections: readonly Section[]; paper: OpenPaper<"playbook"> }) {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [target, setTarget] = useState<{ anchor: string } | null>(null);
  const [moved, setMoved] = useState("");
  const movable = sections.map(({ id }) => id).filter((id) => id !== LAST_SECTION);

  useEffect(() => {
    if (target === null) return;
    const element = document.getElementById(target.anchor);
    element?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: "start" });
  }, [target]);

  const toggle = (id: string): void => setOpen((before) => (before.has(id) ? new Set([...before].filter((one) => one !== id)) : new Set([...before, id])));
  const goTo = (wanted: string): void => {
    const section = sections.find(({ id, blocks }) => id === wanted || blocks.some((block) => block.kind === "heading" && block.id === wanted));
    if (section === undefined) return;
    setOpen((before) => new Set([...before, section.id]));
    setTarget({ anchor: anchorOf(wanted) });
  };
  const move = (section: Section, by: -1 | 1): void => {
    const to = movable.indexOf(section.id) + by;
    if (to < 0 || to >= movable.length) return;
    paper.edit((wishes) => withMoved(wishes, movable, section.id, by));
    setMoved(placeSaying(section, sections, by));
  };
  const isAllOpen = sections.every(({ id }) => open.has(id));

  return (
    <SeeProvider value={goTo}>
      <div className="book-list-tools">
        <button type="button" className="quiet" onClick={() => setOpen(new Set(isAllOpen ? [] : sections.map(({ id }) => id)))}>
          {isAllOpen ? "Fold all" : "Unfold all"}
        </button>
        {paper.data.order.length === 0 ? null : (
          <button type="button" className="quiet" onClick={() => paper.edit((wishes) => ({ ...wishes, order: [] }))}>
            Back to the usual order
          </button>
        )}
      </div>
      <p className="visually-hidden" role="status">
        {moved}
      </p>
      <ol className="book-sections">
        {sections.map((section, at) => (
          <SectionRow
            key={section.id}
            section={section}
            place={section.isLeftOut === true ? null : sections.slice(0, at + 1).filter(({ isLeftOut }) => isLeftOut !== true).length}
            isOpen={open.has(section.id)}
            toggle={() => toggle(section.id)}
            {...(section.id === LAST_SECTION
              ? {}
              : { choice: { leaveOut: (isLeftOut: boolean) => paper.edit((wishes) => withLeftOut(wishes, section.id, isLeftOut)), move: (by: -1 | 1) => move(section, by), isFirst: at === 0, isLast: at === movable.length - 1 } })}
          />
        ))}
      </ol>
    </SeeProvider>
  );
}
