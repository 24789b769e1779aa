const ENDINGS: Readonly<Record<string, string>> = {
  "audio/webm": "webm", "audio/ogg": "ogg", "audio/mp4": "m4a", "audio/x-m4a": "m4a", "audio/aac": "m4a", "audio/mpeg": "mp3", "audio/wav": "wav", "audio/x-wav": "wav", "audio/wave": "wav", "audio/flac": "flac",
};

/** The ending of a file name that goes with a media type, "webm"; of one that is not known "bin". */
export function endingOf(mediaType: string): string {
  return ENDINGS[mediaType] ?? "bin";
}
