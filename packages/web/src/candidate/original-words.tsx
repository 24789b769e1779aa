import { findWords, plainText } from "@inclined/core/candidate/find-words";
import type { ShownOriginal } from "@inclined/core/schema/api";
import type { ReviewItem } from "@inclined/core/schema/paper";
import { useEffect, useMemo, useRef } from "react";

const HIGHLIGHT = "original-place";

/** A document of words: HTML that the studio has cleaned, or plain text. The chosen item's words are marked where they stand. */
export function OriginalWords({ document: shown, item }: { document: Exclude<ShownOriginal, { kind: "pdf" }>; item: ReviewItem | null }) {
  const room = useRef<HTMLDivElement>(null);
  // The words are put in as nodes: nothing of the document is ever parsed as part of this page.
  const content = useMemo(() => (shown.kind === "text" ? null : new DOMParser().parseFromString(shown.html, "text/html").body), [shown]);
  useEffect(() => {
    if (content !== null) room.current?.replaceChildren(...[...content.childNodes].map((node) => document.importNode(node, true)));
  }, [content]);
  useEffect(() => {
    const ranges = room.current === null || item === null ? [] : Object.values(item.fields).flatMap((words) => rangeOf(room.current as Node, words) ?? []);
    if (!("highlights" in CSS)) return;
    CSS.highlights.set(HIGHLIGHT, new Highlight(...ranges));
    ranges[0]?.startContainer.parentElement?.scrollIntoView({ block: "nearest" });
    return () => void CSS.highlights.delete(HIGHLIGHT);
  }, [content, item]);
  return (
    <div className="original-words" data-kind={shown.kind} ref={room}>
      {shown.kind === "text" ? shown.text : null}
    </div>
  );
}

function rangeOf(root: Node, words: string): Range | null {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: { node: Text; start: number }[] = [];
  let text = "";
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    nodes.push({ node: node as Text, start: text.length });
    text += `${(node as Text).data}\n`;
  }
  const plain = plainText(text);
  const found = findWords(plain, words);
  if (found === null) return null;
  const place = (offset: number): { node: Text; start: number } | undefined => nodes.findLast(({ start }) => start <= offset);
  const [from, to] = [plain.at[found.start] ?? 0, plain.at[found.end - 1] ?? 0];
  const [first, last] = [place(from), place(to)];
  if (first === undefined || last === undefined) return null;
  const range = document.createRange();
  range.setStart(first.node, from - first.start);
  range.setEnd(last.node, Math.min(last.node.data.length, to - last.start + 1));
  return range;
}
