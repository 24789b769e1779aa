import type { Debrief, InterviewerVote } from "../schema/debrief.ts";
import type { LevelProfile } from "../schema/level.ts";
import type { StoryData } from "../schema/story.ts";
import { flipOf } from "./flip.ts";
import { eventsTold } from "./events-told.ts";
import type { HeardRound } from "./heard.ts";
import { weigh } from "./items.ts";
import { levelShown } from "./level.ts";
import { outcomeOf } from "./outcome.ts";
import { meetsTechnicalBar, technicalFindings } from "./technical-bar.ts";
import { voteOn } from "./vote.ts";

/** One interviewer's vote with all that it rests on, before any other is seen. */
export function castVote(round: HeardRound): InterviewerVote {
  const technicalBar = round.role === "principal-engineer" ? technicalFindings(round.answers) : [];
  const hasTechnicalBar = round.role !== "principal-engineer" || meetsTechnicalBar(technicalBar);
  const items = weigh(round);
  const { vote, because } = voteOn(round, items, hasTechnicalBar);
  const { flip, why } = flipOf(round, vote, hasTechnicalBar);
  return {
    interviewer: round.interviewer,
    role: round.role,
    vote,
    because,
    for: items.flatMap((item) => item.for),
    against: items.flatMap((item) => item.against),
    notHeard: items.filter((item) => item.for.length === 0 && item.against.length === 0).map(({ item }) => item),
    flip,
    noFlip: why,
    technicalBar,
  };
}

export interface DebriefInput {
  rounds: readonly HeardRound[];
  probes: Debrief["probes"];
  /** From the lower level to the higher. */
  profiles: readonly LevelProfile[];
  /** Id of the profile that is aimed at; null: none was chosen. */
  aim: string | null;
  /** The candidate's stories, where a level is heard from them as well as from the answers. */
  stories?: readonly { id: string; data: StoryData }[];
}

/** The meeting: votes first, each by itself, then the level and the outcome. Pure; the same loop gives the same debrief. */
export function holdDebrief({ rounds, probes, profiles, aim, stories = [] }: DebriefInput): Debrief {
  const votes = rounds.map(castVote);
  const level = levelShown(eventsTold(stories, rounds.flatMap(({ answers }) => answers)), profiles);
  const place = (id: string | null): number => profiles.findIndex((profile) => profile.id === id);
  const isLower = level.profile !== null && place(aim) >= 0 && place(level.profile.id) < place(aim);
  const { outcome, because } = outcomeOf(votes, isLower);
  return { outcome, because, level: level.profile?.name ?? "not shown", levelBecause: level.because, votes, probes: [...probes] };
}
