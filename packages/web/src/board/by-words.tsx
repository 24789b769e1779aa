import { Button, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";

/** Boxes and arrows without a mouse. */
export function ByWords({ isReady, add }: { isReady: boolean; add: (words: string) => void }) {
  const [words, setWords] = useState("");
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!isReady || words.trim() === "") return;
    add(words);
    setWords("");
  };
  return (
    <form className="board-by-words" onSubmit={submit}>
      <TextInput label="Boxes and arrows in words" placeholder="Search -> Index -> Ranking" maxLength={600} value={words} onChange={(event) => setWords(event.currentTarget.value)} />
      <Button type="submit" variant="default">
        Put on the board
      </Button>
    </form>
  );
}
