import { FINGERPRINT } from "./learned/weights/fingerprint.ts";

/** Version of the rubric book that the criteria follow. */
export const RUBRIC = "2026-11";

/** Which scorer made an assessment: the code's version and what was learned. */
export const ENGINE = `inclined 0.1.0 ${FINGERPRINT}`;
