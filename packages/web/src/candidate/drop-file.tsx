import { MOST_DOCUMENT_BYTES } from "@inclined/core/schema/resume";
import { DropArea, PasteText, useBringing } from "../look/drop-area.tsx";
import { bytes } from "../look/words.ts";

const MOST_MB = MOST_DOCUMENT_BYTES / 2 ** 20;

interface DropFileProps {
  /** "résumé", "job posting" */
  what: string;
  /** Endings that the file chooser offers. */
  accept: string;
  kinds: string;
  /** Name of what was pasted, with the ending of plain text. */
  pastedName: string;
  /** What is usually pasted has its field above the file. */
  pasteFirst?: boolean;
  /** `isWanted` is false once the person has cancelled: nothing is to be stored then. */
  read: (name: string, file: Blob, isWanted: () => boolean) => Promise<void>;
}

/** Takes a document by dropping, choosing or pasting it, and says what becomes of it. */
export function DropFile({ what, accept, kinds, pastedName, pasteFirst = false, read }: DropFileProps) {
  const bringing = useBringing();
  const take = (name: string, file: Blob): void => {
    // Sent all the same it would be refused half-way, and browsers then speak of a lost connection.
    if (file.size > MOST_DOCUMENT_BYTES) bringing.setProblem(`${name} has ${bytes(file.size)}; at most ${MOST_MB} MB are read. Save it without pictures, or paste the text.`);
    else void bringing.read(name, (isWanted) => read(name, file, isWanted));
  };
  const paste = <PasteText label={pasteFirst ? "Paste its text" : "Or paste its text"} bringing={bringing} onText={(text) => take(pastedName, new Blob([text], { type: "text/plain" }))} />;
  return (
    <>
      {pasteFirst ? paste : null}
      <DropArea bringing={bringing} accept={accept} onFiles={([file]) => file !== undefined && take(file.name, file)}>
        <p className="drop-words">{pasteFirst ? "Or drop" : "Drop"} your {what} here</p>
        <p className="soft">{kinds}; at most {MOST_MB} MB. Nothing leaves this machine.</p>
      </DropArea>
      {pasteFirst ? null : paste}
    </>
  );
}
