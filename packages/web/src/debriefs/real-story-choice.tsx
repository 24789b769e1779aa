import { Button, NativeSelect } from "@mantine/core";
import { useRef, useState } from "react";
import { usePapers } from "../papers/use-paper.ts";

interface RealStoryChoiceProps {
  /** Of the round, for those who hear the button without it. */
  about: string;
  /** Whether there is room for these words. */
  fits: (title: string) => boolean;
  put: (title: string) => void;
}

/** One's own stories by title, to say which was told. Nothing where there is none with a title. */
export function RealStoryChoice({ about, fits, put }: RealStoryChoiceProps) {
  const stories = usePapers("story").filter(({ data }) => data.title.trim() !== "");
  const [chosen, choose] = useState("");
  const select = useRef<HTMLSelectElement>(null);
  const title = stories.find(({ id }) => id === chosen)?.data.title.trim() ?? null;
  if (stories.length === 0) return null;
  return (
    <div className="real-story">
      <NativeSelect
        ref={select}
        size="sm"
        label="One of your stories"
        value={title === null ? "" : chosen}
        onChange={(event) => choose(event.currentTarget.value)}
        data={[{ value: "", label: "Choose a story" }, ...stories.map(({ id, data }) => ({ value: id, label: data.title }))]}
      />
      {title === null ? null : (
        <Button
          variant="default"
          aria-label={`Put its title in: ${about}`}
          disabled={!fits(title)}
          onClick={() => {
            put(title);
            choose("");
            select.current?.focus();
          }}
        >
          Put its title in
        </Button>
      )}
    </div>
  );
}
