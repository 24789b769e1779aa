import type { PostingReading } from "@inclined/core/schema/posting";
import { MarkedWords } from "../verdict/marked-words.tsx";

/** The posting's own words, with what was taken for a requirement underlined. */
export function PostingText({ reading: { text, requirements } }: { reading: PostingReading }) {
  return (
    <details className="fold posting-whole">
      <summary>The whole posting as it was read</summary>
      <p className="soft">Underlined is what was taken for a requirement.</p>
      <div className="posting-text" dir="auto">
        <MarkedWords text={text} words={requirements.map(({ start, end, text: quote }) => ({ start, end, quote }))} />
      </div>
    </details>
  );
}
