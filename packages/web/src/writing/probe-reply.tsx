import type { DocumentThread } from "@inclined/core/schema/document-paper";
import { Textarea } from "@mantine/core";

interface ProbeReplyProps {
  thread: DocumentThread;
  /** What became of the reply; null: nothing is said of it. */
  says?: string | null;
  onReply: (id: string, words: string) => void;
}

/** A question about words of the paper, and the reply to it. */
export function ProbeReply({ thread: { id, probe, reply }, says = null, onReply }: ProbeReplyProps) {
  return (
    <li className="paper-probe">
      <Textarea label={probe} placeholder="Two or three sentences, as you would say them" autosize minRows={2} maxRows={12} maxLength={20_000} value={reply} onChange={({ currentTarget: { value } }) => onReply(id, value)} />
      {says === null ? null : <p className="soft">{says}</p>}
    </li>
  );
}
