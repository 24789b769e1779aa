import type { Span } from "../schema/span.ts";
import { type ClauseStatus, clauseStatus } from "./clauses.ts";
import { findSenses } from "./find-senses.ts";
import { type Party, parties } from "./parties.ts";
import { type Passage, passages } from "./passages.ts";
import { type Change, changes, type Quantity, quantities } from "./quantities.ts";
import { quotations } from "./quotations.ts";
import { stem } from "./stem.ts";
import { type Token, tokens } from "./tokens.ts";

/** An answer, parsed once; everything that detection asks about it. Places are indexes into `tokens`. */
export interface Reading {
  text: string;
  tokens: readonly Token[];
  stems: readonly string[];
  /** By token: the numbers of the senses that begin there. */
  senses: readonly (readonly number[])[];
  quantities: readonly Quantity[];
  changes: readonly Change[];
  parties: readonly Party[];
  quotations: readonly Span[];
  passages: readonly Passage[];
  /** By passage. */
  statuses: readonly ClauseStatus[];
}

/** Reads one text. Linear in its length. */
export function readText(text: string): Reading {
  const list = tokens(text);
  const stems = list.map(({ word }) => stem(word));
  const senses = findSenses(list, stems);
  const found = quantities(text, list);
  const quoted = quotations(text);
  const parts = passages(text, list);
  return {
    text,
    tokens: list,
    stems,
    senses,
    quantities: found,
    changes: changes(text, list, found),
    parties: parties(text, list, stems, senses),
    quotations: quoted,
    passages: parts,
    statuses: parts.map((part) => clauseStatus(text, list, part, quoted)),
  };
}
