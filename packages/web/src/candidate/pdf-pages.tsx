import type { ResumeReading } from "@inclined/core/schema/resume";
import { useEffect, useRef, useState } from "react";
import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from "unpdf/pdfjs";

type MarkedLine = ResumeReading["lines"][number];

/** The pages of a PDF, drawn by the page itself. Nothing in the file is run (this pdf.js has no eval left in it), and nothing is fetched for it. */
export default function PdfPages({ bytes, marked }: { bytes: Uint8Array; marked: readonly MarkedLine[] }) {
  const [pages, setPages] = useState<readonly PDFPageProxy[]>([]);
  const [isBroken, setBroken] = useState(false);
  useEffect(() => {
    let isGone = false;
    // a copy: pdf.js takes the buffer away from its owner
    const task = getDocument({ data: bytes.slice(), enableXfa: false, stopAtErrors: false, verbosity: 0 });
    const open = async (document: PDFDocumentProxy): Promise<void> => {
      const all = await Promise.all(Array.from({ length: document.numPages }, (_, place) => document.getPage(place + 1)));
      if (!isGone) setPages(all);
    };
    task.promise.then(open).catch(() => {
      if (!isGone) setBroken(true);
    });
    return () => {
      isGone = true;
      void task.destroy();
    };
  }, [bytes]);
  if (isBroken) return <p className="soft">The pages cannot be drawn here; what was read from them is on the left.</p>;
  if (pages.length === 0) return <p className="soft" role="status">Drawing the pages…</p>;
  return pages.map((page, place) => <PdfPage key={page.pageNumber} page={page} marked={marked.filter(({ page: number }) => number === place)} total={pages.length} />);
}

function PdfPage({ page, marked, total }: { page: PDFPageProxy; marked: readonly MarkedLine[]; total: number }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const sheet = useRef<HTMLElement>(null);
  const { width, height } = page.getViewport({ scale: 1 });
  // Nothing is drawn while the pages are folded away, and everything anew when they get another width.
  const [room, setRoom] = useState(0);
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => setRoom(Math.round(entry?.contentRect.width ?? 0)));
    if (sheet.current !== null) observer.observe(sheet.current);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    const target = canvas.current;
    if (target === null || room === 0) return;
    const scale = (room / width) * Math.min(2, devicePixelRatio || 1);
    const viewport = page.getViewport({ scale });
    target.width = Math.round(viewport.width);
    target.height = Math.round(viewport.height);
    const task = page.render({ canvas: target, viewport, annotationMode: 0 });
    task.promise.catch(() => undefined); // cancelled when the page is left
    return () => task.cancel();
  }, [page, width, room]);
  useEffect(() => {
    if (marked.length > 0) sheet.current?.querySelector("rect")?.scrollIntoView({ block: "nearest" });
  }, [marked]);
  return (
    <figure className="pdf-page" ref={sheet}>
      <canvas ref={canvas} aria-label={`Page ${page.pageNumber} of ${total}, as it is printed`} role="img" />
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        {marked.map(({ x0, x1, y, size }, place) => (
          <rect key={place} x={x0 - 3} y={y - size} width={x1 - x0 + 6} height={size * 1.3} rx={2} />
        ))}
      </svg>
    </figure>
  );
}
