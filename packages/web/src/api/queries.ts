import { QueryClient, queryOptions } from "@tanstack/react-query";
import { Refused, studio } from "./client.ts";

/** The studio runs on this machine: being offline says nothing about it, so requests are always tried. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: "always",
      staleTime: 1_000,
      retry: (count, failure) => !(failure instanceof Refused) && count < 2,
      retryDelay: 500,
    },
    mutations: { networkMode: "always", retry: false },
  },
});

export const queries = {
  info: () => queryOptions({ queryKey: ["studio"], queryFn: studio.info }),
  workspaces: (deleted = false) =>
    queryOptions({ queryKey: ["workspaces", { deleted }], queryFn: async () => (await studio.workspaces(deleted)).workspaces }),
  answers: (workspaceId: string, deleted = false) =>
    queryOptions({
      queryKey: ["workspaces", workspaceId, "answers", { deleted }],
      queryFn: async () => (await studio.answers(workspaceId, deleted)).answers,
    }),
  /** What the candidate brings, newest change first. */
  papers: (workspaceId: string, deleted = false) =>
    queryOptions({
      queryKey: ["workspaces", workspaceId, "papers", { deleted }],
      queryFn: async () => (await studio.papers(workspaceId, deleted)).papers,
    }),
  /** The file that a résumé was read from. It never changes. */
  original: (workspaceId: string, paperId: string) =>
    queryOptions({ queryKey: ["original", workspaceId, paperId], queryFn: () => studio.paper(workspaceId, paperId), staleTime: Infinity }),
  keptVersions: (workspaceId: string, answerId: string) =>
    queryOptions({
      queryKey: ["workspaces", workspaceId, "kept-versions", answerId],
      queryFn: async () => (await studio.keptVersions(workspaceId, answerId)).keptVersions,
    }),
  keptBesides: (workspaceId: string) =>
    queryOptions({
      queryKey: ["workspaces", workspaceId, "kept-besides"],
      queryFn: async () => (await studio.keptBesides(workspaceId)).keptVersions,
    }),
  /** Recordings of one answer, oldest first. */
  recordings: (workspaceId: string, answerId: string) =>
    queryOptions({
      queryKey: ["workspaces", workspaceId, "recordings", answerId],
      queryFn: async () => (await studio.recordings(workspaceId, answerId)).recordings,
    }),
  /** One recording, such as that of a mock interview. */
  recording: (workspaceId: string, recordingId: string) =>
    queryOptions({ queryKey: ["workspaces", workspaceId, "recording", recordingId], queryFn: () => studio.recording(workspaceId, recordingId), retry: false }),
  /** How this studio deals with sound. */
  voice: () => queryOptions({ queryKey: ["voice"], queryFn: studio.voice }),
  /** Attempts of one answer, newest first. */
  attempts: (workspaceId: string, answerId: string) =>
    queryOptions({
      queryKey: ["workspaces", workspaceId, "attempts", answerId],
      queryFn: async () => (await studio.attempts(answerId)).attempts,
    }),
  /** Attempts of all of a candidate's answers to one question, newest first. */
  attemptsOfQuestion: (workspaceId: string, questionId: string) =>
    queryOptions({
      queryKey: ["workspaces", workspaceId, "attempts-of-question", questionId],
      queryFn: async () => (await studio.attemptsOfQuestion(workspaceId, questionId)).attempts,
    }),
  /** The plan as it is made on a day. @param basis changes with what it is made from */
  plan: (workspaceId: string, today: string, basis: string) => queryOptions({ queryKey: ["workspaces", workspaceId, "plan", today, basis], queryFn: () => studio.plan(workspaceId, today) }),
  /** The personal book, made when it is asked for. */
  playbook: (workspaceId: string) => queryOptions({ queryKey: ["workspaces", workspaceId, "playbook"], queryFn: () => studio.playbook(workspaceId) }),
  /** All attempts at living answers of a candidate, newest first. */
  attemptsOfCandidate: (workspaceId: string) =>
    queryOptions({
      queryKey: ["workspaces", workspaceId, "all-attempts"],
      queryFn: async () => (await studio.attemptsOfCandidate(workspaceId)).attempts,
    }),
};

/** Whatever changed, everything shown of workspaces is asked again; it is one machine and a few rows. */
export const refreshWorkspaces = () => queryClient.invalidateQueries({ queryKey: ["workspaces"] });
export const refreshAll = () => queryClient.invalidateQueries();
