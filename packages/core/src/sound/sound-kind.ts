/** What the beginning of a file shows it to be. */
export type FileKind =
  | { is: "sound"; mediaType: string; name: string }
  | { is: "empty" | "pdf" | "zip" | "picture" | "old-office" | "text" | "unknown" };

/** So many bytes of a file are enough to tell. */
export const KIND_BYTES = 4_096;

const SOUND: Readonly<Record<string, { mediaType: string; name: string }>> = {
  webm: { mediaType: "audio/webm", name: "WebM" },
  ogg: { mediaType: "audio/ogg", name: "Ogg" },
  wav: { mediaType: "audio/wav", name: "WAV" },
  mp3: { mediaType: "audio/mpeg", name: "MP3" },
  mp4: { mediaType: "audio/mp4", name: "M4A or MP4" },
  aac: { mediaType: "audio/aac", name: "AAC" },
  flac: { mediaType: "audio/flac", name: "FLAC" },
};

/** Pictures that are packed as films are. */
const PICTURE_BRANDS: ReadonlySet<string> = new Set(["heic", "heix", "mif1", "msf1", "avif", "avis"]);

/**
 * What a file is by its content; its name says nothing.
 * @param head its first `KIND_BYTES`, or all of it
 */
export function kindOfFile(head: Uint8Array): FileKind {
  if (head.length === 0) return { is: "empty" };
  const is = (signature: string, at = 0): boolean => startsWith(head, signature, at);
  const sound = (kind: string): FileKind => ({ is: "sound", ...(SOUND[kind] as { mediaType: string; name: string }) });
  if (is("\u001aE\u00df\u00a3")) return sound("webm");
  if (is("OggS")) return sound("ogg");
  if ((is("RIFF") || is("RF64")) && is("WAVE", 8)) return sound("wav");
  if (is("fLaC")) return sound("flac");
  if (is("ftyp", 4)) return PICTURE_BRANDS.has(lettersAt(head, 8, 4)) ? { is: "picture" } : sound("mp4");
  if (is("ID3")) return sound("mp3");
  const frame = frameKind(head);
  if (frame !== null) return sound(frame);
  if (is("%PDF-")) return { is: "pdf" };
  if (is("PK\u0003\u0004")) return { is: "zip" };
  if (is("\u0089PNG") || is("\u00ff\u00d8\u00ff") || is("GIF8") || (is("RIFF") && is("WEBP", 8))) return { is: "picture" };
  if (is("\u00d0\u00cf\u0011\u00e0") || is("{\\rtf")) return { is: "old-office" };
  return { is: isText(head) ? "text" : "unknown" };
}

/** Eleven bits that are set begin a frame of MPEG sound; the two for the layer tell MP3 from AAC. A mark of byte order is no frame. */
function frameKind(head: Uint8Array): "mp3" | "aac" | null {
  const [first = 0, second = 0, third = 0] = head;
  if (first !== 0xff || (second & 0xe0) !== 0xe0 || second === 0xfe) return null;
  const layer = (second >> 1) & 3;
  if (layer === 0) return (second & 0xf6) === 0xf0 ? "aac" : null;
  const [rate, frequency] = [third >> 4, (third >> 2) & 3];
  return layer === 1 && rate !== 15 && rate !== 0 && frequency !== 3 ? "mp3" : null;
}

function startsWith(bytes: Uint8Array, signature: string, at: number): boolean {
  for (let place = 0; place < signature.length; place += 1) if (bytes[at + place] !== signature.charCodeAt(place)) return false;
  return true;
}

const lettersAt = (bytes: Uint8Array, at: number, length: number): string => String.fromCharCode(...bytes.subarray(at, at + length));

/** Text has hardly any byte that stands for no letter; in UTF-16 every other byte may be nought. */
function isText(head: Uint8Array): boolean {
  const isUtf16 = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  let odd = 0;
  for (const byte of head) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27) || byte === 127) odd += 1;
  return odd <= (isUtf16 ? head.length * 0.55 : head.length / 50);
}

const SOUND_ENDING = /\.(?:mp3|m4a|m4b|mp4|mov|wav|wave|webm|weba|mkv|ogg|oga|opus|aac|flac|aif|aiff|wma|amr|3gp)$/i;

/** Whether a name promises sound: then a file that is none is refused instead of being read as something else. */
export const promisesSound = (name: string): boolean => SOUND_ENDING.test(name);

const INSTEAD = "Bring the recording itself, as WebM, WAV, MP3, M4A or Ogg.";

/** Why a file is not taken as a recording, and what to do, in whole sentences. @param name as the person knows it */
export function notASound(name: string, kind: Exclude<FileKind, { is: "sound" }>["is"]): string {
  switch (kind) {
    case "empty":
      return `${name} is empty: there is not a byte in it. Save or download it again where it came from.`;
    case "pdf":
      return `${name} is a PDF document, whatever its name says. ${INSTEAD}`;
    case "zip":
      return `${name} is a packed archive or an office document, and no recording. Unpack it if it holds one. ${INSTEAD}`;
    case "picture":
      return `${name} is a picture, whatever its name says. ${INSTEAD}`;
    case "old-office":
      return `${name} is a document, whatever its name says. ${INSTEAD}`;
    case "text":
      return `${name} is text and no recording, whatever its name says. ${INSTEAD}`;
    case "unknown":
      return `What ${name} is could not be told from its content: it is no recording that is known here, or its beginning is damaged. ${INSTEAD}`;
  }
}
