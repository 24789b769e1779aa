import { type Outline, type OutlineBlock, outlineOf } from "../outline.ts";
import { type Action, actionsIn } from "./actions.ts";
import { POST_MORTEM_PARTS, type PostMortemPart } from "./part-names.ts";
import { entriesIn, type Entry } from "./timeline.ts";
import { type RootCause, rootCauseIn } from "./whys.ts";

/** A post-mortem with everything that its criteria look at, read once. */
export interface PostMortem extends Outline<PostMortemPart> {
  timeline: readonly Entry[];
  rootCause: RootCause;
  actions: readonly Action[];
}

/** Reads a post-mortem. Never throws, whatever the text; linear in its length. */
export function readPostMortem(text: string): PostMortem {
  const outline = outlineOf(text, POST_MORTEM_PARTS, ["timeline", "root-cause", "actions"]);
  const part = (name: PostMortemPart): readonly OutlineBlock[] => outline.parts.get(name) ?? [];
  const { page } = outline;
  const named = entriesIn(page, part("timeline"));
  return {
    ...outline,
    // without a heading, what begins with a time is the timeline
    timeline: named.length > 0 ? named : entriesIn(page, outline.blocks.filter(({ kind }) => kind === "item" || kind === "table")).filter(({ start, time }) => time.start - start < 4),
    rootCause: rootCauseIn(page, part("root-cause")),
    actions: actionsIn(page, part("actions")),
  };
}
