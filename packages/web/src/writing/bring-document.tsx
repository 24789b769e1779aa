import "../candidate/candidate.css";
import { DOCUMENT_NAMES } from "@inclined/core/documents/names";
import { DOCUMENT_KINDS, type DocumentKind } from "@inclined/core/schema/document-check";
import { NativeSelect } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { studio } from "../api/client.ts";
import { DropFile } from "../candidate/drop-file.tsx";
import { useStudio } from "../shell/studio-context.ts";
import { newDocument, storeDocument } from "./new-document.ts";

const PASTED = "Pasted paper.txt";

/** A paper that was written elsewhere: what it is, and the file or its text. */
export function BringDocument() {
  const { workspace } = useStudio();
  const navigate = useNavigate();
  const [kind, setKind] = useState<DocumentKind>("pr-faq");
  const read = async (name: string, file: Blob, isWanted: () => boolean): Promise<void> => {
    const { title, markdown, notes } = await studio.readWritten(name, file);
    if (!isWanted()) return;
    const documentId = await storeDocument(workspace.id, newDocument(kind, { title: name === PASTED && title === "Pasted paper" ? "" : title, text: markdown, notes }));
    await navigate({ to: "/c/$workspaceId/practice/writing/$documentId", params: { workspaceId: workspace.id, documentId } });
  };
  return (
    <section aria-labelledby="bring">
      <h2 className="section" id="bring">
        Written elsewhere
      </h2>
      <p>Bring it from Word or as Markdown, and it is checked like one written here. Tracked changes are read as accepted; comments and pictures are left out, and that is said.</p>
      <NativeSelect label="What it is" data={DOCUMENT_KINDS.map((value) => ({ value, label: DOCUMENT_NAMES[value] }))} value={kind} onChange={({ currentTarget: { value } }) => setKind(value as DocumentKind)} w="fit-content" mb="md" />
      <DropFile what="paper" accept=".docx,.md,.markdown,.txt,.csv,.html,.htm" kinds="Word, Markdown, a web page or plain text" pastedName={PASTED} read={read} />
    </section>
  );
}
