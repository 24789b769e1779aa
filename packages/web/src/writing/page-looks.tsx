import type { DocumentKind } from "@inclined/core/schema/document-check";
import type { Span } from "@inclined/core/schema/span";
import { Button } from "@mantine/core";
import { type ComponentType, useState } from "react";
import { AloudPanel } from "./aloud-panel.tsx";
import { useDocument } from "./document-desk.ts";
import { EditorView } from "./editor-view.tsx";
import { ExperimentSizePanel } from "./experiment-size-panel.tsx";
import { StreamlinePanel } from "./streamline-panel.tsx";

interface Look {
  look: string;
  name: string;
  /** Kinds of paper that have it; null: all. */
  kinds: readonly DocumentKind[] | null;
  Panel: ComponentType<{ onShow: (span: Span) => void; onClose: () => void }>;
}

/** What else can be asked of a page, one at a time. */
const LOOKS: readonly Look[] = [
  { look: "editor", name: "As an editor reads it", kinds: ["pr-faq", "writing-exercise"], Panel: EditorView },
  { look: "size", name: "How large it has to be", kinds: ["experiment"], Panel: ExperimentSizePanel },
  { look: "shorter", name: "Make it shorter", kinds: null, Panel: StreamlinePanel },
  { look: "aloud", name: "Read it aloud", kinds: null, Panel: AloudPanel },
];

/** The ways to look at a page, and the one that is chosen. */
export function PageLooks({ onShow }: { onShow: (span: Span) => void }) {
  const { data } = useDocument();
  const [chosen, setChosen] = useState<string | null>(null);
  const Panel = LOOKS.find(({ look }) => look === chosen)?.Panel;
  return (
    <>
      <div className="actions page-looks">
        {LOOKS.filter(({ kinds }) => kinds?.includes(data.kind) ?? true).map(({ look, name }) => (
          <Button key={look} variant="default" aria-pressed={chosen === look} onClick={() => setChosen(chosen === look ? null : look)}>
            {name}
          </Button>
        ))}
      </div>
      {Panel === undefined ? null : <Panel onShow={onShow} onClose={() => setChosen(null)} />}
    </>
  );
}
