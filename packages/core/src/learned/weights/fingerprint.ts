// Written by `npm run train`. Do not edit.

/** Of the weights: two assessments with the same one were judged alike. */
export const FINGERPRINT = "c6b7ccef6975";
