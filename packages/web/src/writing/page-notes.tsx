import { useDocument } from "./document-desk.ts";

/** What was said while the paper was read from a file, until it is understood. */
export function PageNotes() {
  const { data, edit } = useDocument();
  if (data.notes.length === 0) return null;
  return (
    <div className="problem" role="status">
      {data.notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      <button type="button" className="quiet" onClick={() => edit((before) => ({ ...before, notes: [] }))}>
        Understood
      </button>
    </div>
  );
}
