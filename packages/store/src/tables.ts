import type { Transaction } from "kysely";

/** 0 or 1: the two engines share no boolean. */
type Flag = number;
/** The same text on both engines; rows.ts writes and reads it. */
type Json = string;

/** The columns as they stand after the newest migration. Ids and moments are text on both engines. */
export interface Tables {
  workspaces: {
    id: string;
    sample: Flag;
    name: string;
    target_role: string | null;
    level: string | null;
    loop_date: string | null;
    revision: number;
    created_at: string;
    updated_at: string;
    deleted_at: string | null;
  };
  answers: {
    workspace_id: string;
    id: string;
    question_id: string | null;
    question: string;
    lens: string;
    title: string | null;
    /** Computed from the text when it is written, so that lists need not read it. */
    words: number;
    opening: string;
    revision: number;
    /** The revision in which the text last changed. Likewise the title. */
    text_revision: number;
    title_revision: number;
    last_write_id: string | null;
    created_at: string;
    updated_at: string;
    deleted_at: string | null;
    text: string;
  };
  kept_versions: {
    workspace_id: string;
    id: string;
    answer_id: string | null;
    field: string;
    base_revision: number;
    kept_at: string;
    value: string;
  };
  recordings: {
    id: string;
    workspace_id: string;
    answer_id: string | null;
    paper_id: string | null;
    media_type: string;
    bytes: number;
    sha256: string;
    created_at: string;
    state: string;
    pieces: number;
    seconds: number | null;
    attempt_id: string | null;
    turn: number | null;
    transcript: Json | null;
    words: string | null;
    sound: Json | null;
  };
  attempts: {
    workspace_id: string;
    id: string;
    answer_id: string;
    question_id: string | null;
    question: string;
    lens: string;
    self_rating: number | null;
    created_at: string;
    thread: Json;
    text: string;
  };
  assessments: {
    workspace_id: string;
    id: string;
    attempt_id: string;
    engine: string;
    rubric: string;
    created_at: string;
    result: Json;
  };
  marks: {
    workspace_id: string;
    id: string;
    attempt_id: string;
    criterion: string;
    verdict: string;
    words: Json | null;
    created_at: string;
    note: string;
  };
  papers: {
    workspace_id: string;
    id: string;
    kind: string;
    revision: number;
    created_at: string;
    updated_at: string;
    deleted_at: string | null;
    data: Json;
  };
  copies: { id: string; kind: string; place: string; reachable: Flag; made_at: string };
}

/** Every table, those that others refer to first. */
export const TABLE_NAMES = [
  "workspaces", "answers", "kept_versions", "papers", "recordings", "attempts", "assessments", "marks", "copies",
] as const satisfies readonly (keyof Tables)[];

export type Trx = Transaction<Tables>;
