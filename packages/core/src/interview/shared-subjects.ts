import { stem } from "../answer/stem.ts";

/** Words that any two texts share. */
const COMMON: ReadonlySet<string> = new Set(
  "about after again also because been before being between could did does done down each from gave give given good going have having here into just kind know like made make many more most much need only other over really said same should some something sort such take tell than that their them then there these they thing think this those through time very want were what when where which while will with work would your you're yours how why who whom whose did it's that's was what's actually maybe okay right well yeah".split(
    " ",
  ),
);

/** Stems of the words that say what a text is about. */
export function subjectsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().replaceAll("’", "'").match(/\p{L}[\p{L}'-]{3,}/gu) ?? [];
  return new Set(words.filter((word) => !COMMON.has(word)).map((word) => stem(word)));
}

/** Whether two texts are about something in common. */
export const isShared = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean => [...one].some((word) => other.has(word));
