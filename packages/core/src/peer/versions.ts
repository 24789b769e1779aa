/** Goes up when the shape of an interviewer pack changes. Apart from the schemas, so that a page made of a pack needs none. */
export const INTERVIEWER_PACK_VERSION = 1;
/** Goes up when the shape of an interviewer's sheet changes. */
export const INTERVIEW_SHEET_VERSION = 1;
