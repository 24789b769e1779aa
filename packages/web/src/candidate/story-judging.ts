import { storyQuestion, type Telling, tellingOf } from "@inclined/core/candidate/story-telling";
import type { Assessment } from "@inclined/core/schema/assessment";
import type { StoryData } from "@inclined/core/schema/story";
import { useEffect, useState } from "react";

export interface JudgeRequest {
  number: number;
  question: string;
  text: string;
}

export interface JudgeReply {
  number: number;
  assessment: Assessment;
}

/** What the behavioural lens finds in a story, with the telling that was looked at. Computed and thrown away. */
export interface JudgedStory {
  telling: Telling;
  assessment: Assessment;
}

interface Waiting {
  resolve: (assessment: Assessment) => void;
  reject: (failure: unknown) => void;
}

/** A pause of this long, and the story is looked at anew. */
const PAUSE_MS = 500;

let worker: Worker | null = null;
let asked = 0;
const waiting = new Map<number, Waiting>();

/** The scorer is fetched with the first story, and stays for the next. */
function startedWorker(): Worker {
  if (worker !== null) return worker;
  const made = new Worker(new URL("./story-judging.worker.ts", import.meta.url), { type: "module" });
  made.onmessage = ({ data: { number, assessment } }: MessageEvent<JudgeReply>) => {
    waiting.get(number)?.resolve(assessment);
    waiting.delete(number);
  };
  made.onerror = () => {
    for (const { reject } of waiting.values()) reject(new Error("the scorer could not be started"));
    waiting.clear();
    made.terminate();
    worker = null;
  };
  worker = made;
  return made;
}

async function judge(story: StoryData): Promise<JudgedStory> {
  const telling = tellingOf(story);
  asked += 1;
  const number = asked;
  const assessment = await new Promise<Assessment>((resolve, reject) => {
    waiting.set(number, { resolve, reject });
    startedWorker().postMessage({ number, question: storyQuestion(story), text: telling.text } satisfies JudgeRequest);
  });
  return { telling, assessment };
}

/** The story that is being written, judged at each pause. @returns null before the first verdict; "broken" where the scorer could not be started */
export function useJudgedStory(story: StoryData): JudgedStory | "broken" | null {
  const [judged, setJudged] = useState<JudgedStory | "broken" | null>(null);
  const { text } = tellingOf(story);
  const { title, isDataProject } = story;
  useEffect(() => {
    let isStale = false;
    const timer = setTimeout(
      () =>
        void judge(story).then(
          (found) => isStale || setJudged(found),
          () => isStale || setJudged("broken"),
        ),
      judged === null ? 0 : PAUSE_MS,
    );
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
    // only these are looked at: numbers, forms and interviews change nothing
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [text, title, isDataProject]);
  return judged;
}

/** Stories that are read, judged one after the other: by id. Those that are not judged yet are not there. */
export function useJudgedStoryList(stories: readonly { id: string; data: StoryData }[]): ReadonlyMap<string, JudgedStory> {
  const [judged, setJudged] = useState<ReadonlyMap<string, JudgedStory>>(new Map());
  useEffect(() => {
    let isStale = false;
    const all = stories.map(async ({ id, data }) => [id, await judge(data)] as const);
    void Promise.allSettled(all).then((found) => {
      if (!isStale) setJudged(new Map(found.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []))));
    });
    return () => {
      isStale = true;
    };
  }, [stories]);
  return judged;
}
