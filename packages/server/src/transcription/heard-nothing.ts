/** Members under which recognisers write the words of a recording, as one text or in parts. */
const [WHOLE, PARTS] = [["text"], ["segments", "transcription", "results"]] as const;

/** Whether what a recogniser said has the form of a transcript, and no words in it: there was nothing to hear. */
export function heardNothing(said: Uint8Array): boolean {
  const text = Buffer.from(said).toString("utf8").replace(/^\uFEFF/, "").trim();
  if (text.startsWith("WEBVTT")) return !text.includes("-->");
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return false;
  }
  if (Array.isArray(value)) return value.length === 0;
  if (typeof value !== "object" || value === null) return false;
  const members = value as Record<string, unknown>;
  const known = [...WHOLE, ...PARTS].map((name) => members[name]).filter((member) => member !== undefined);
  return known.length > 0 && known.every(isWordless);
}

const isWordless = (member: unknown): boolean =>
  member === null ||
  (typeof member === "string" && member.trim() === "") ||
  (Array.isArray(member) && member.every((part) => typeof part === "object" && part !== null && isWordless((part as { text?: unknown }).text ?? null)));
