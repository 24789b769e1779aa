import type { Transcript } from "../schema/transcript.ts";

/** The words of a transcript as one text, a paragraph for each segment. */
export const textOfTranscript = ({ segments }: Pick<Transcript, "segments">): string => segments.map(({ text }) => text.trim()).filter((text) => text !== "").join("\n\n");
