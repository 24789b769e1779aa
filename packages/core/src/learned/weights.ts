import type { LENSES } from "../lenses/names.ts";
import { decodeModel, type StoredModel } from "./encode.ts";
import type { LensModel } from "./model.ts";
import { stored as behavioural } from "./weights/behavioural.ts";
import { stored as dataDriven } from "./weights/data-driven.ts";
import { stored as orchestration } from "./weights/orchestration.ts";
import { stored as pushBack } from "./weights/push-back.ts";

const STORED: Readonly<Record<(typeof LENSES)[number], StoredModel>> = { "data-driven": dataDriven, behavioural, orchestration, "push-back": pushBack };

const decoded = new Map<string, LensModel>();

/** The learned model of a lens, decoded once. */
export function modelOf(lens: (typeof LENSES)[number]): LensModel {
  let model = decoded.get(lens);
  if (model === undefined) {
    model = decodeModel(STORED[lens]);
    decoded.set(lens, model);
  }
  return model;
}
