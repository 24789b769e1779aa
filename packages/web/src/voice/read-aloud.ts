/**
 * Reads words aloud with a voice of this machine. Voices of the browser's maker, which would be sent the words, are not asked.
 * @returns null while it reads; else why it does not
 */
export async function readAloud(words: string): Promise<string | null> {
  const speech = speechHere();
  if (speech?.speaking === true) {
    speech.cancel();
    return null;
  }
  const voice = await findVoice();
  if (typeof voice === "string") return voice;
  speech?.speak(spoken(words, voice));
  return null;
}

export function stopReading(): void {
  speechHere()?.cancel();
}

/** An English voice of this machine; else why there is none, in words for the person. */
export async function findVoice(): Promise<SpeechSynthesisVoice | string> {
  const speech = speechHere();
  if (speech === undefined) return "This browser cannot read aloud.";
  const voices = (await voicesOf(speech)).filter(({ localService }) => localService);
  const voice = voices.find(({ lang, default: isDefault }) => isDefault && lang.startsWith("en")) ?? voices.find(({ lang }) => lang.startsWith("en"));
  return voice ?? "No English voice of this machine was found, and others would be sent the words. Your system’s settings for speech can add one.";
}

/** A voice that falls silent without saying so holds nobody up: it had this long for each word, and a little more. */
const [WORD_MS, MORE_MS] = [900, 6_000] as const;

/** Held here, because Chromium forgets the end of what nobody holds. */
let beingRead: SpeechSynthesisUtterance | null = null;

/** Reads all of it, in the place of whatever is being read. Resolves at its end, or when `signal` ends it. */
export async function readToEnd(words: string, voice: SpeechSynthesisVoice, signal: AbortSignal): Promise<void> {
  const speech = speechHere();
  if (speech === undefined || signal.aborted) return;
  speech.cancel();
  const utterance = spoken(words, voice);
  beingRead = utterance;
  await new Promise<void>((resolve) => {
    const late = setTimeout(resolve, MORE_MS + words.split(/\s+/).length * WORD_MS);
    utterance.addEventListener("end", () => resolve());
    utterance.addEventListener("error", () => resolve());
    signal.addEventListener("abort", () => {
      speech.cancel();
      resolve();
    });
    signal.addEventListener("abort", () => clearTimeout(late));
    utterance.addEventListener("end", () => clearTimeout(late));
    speech.speak(utterance);
  });
  if (beingRead === utterance) beingRead = null;
}

const speechHere = (): SpeechSynthesis | undefined => (globalThis as Partial<typeof globalThis>).speechSynthesis;

function spoken(words: string, voice: SpeechSynthesisVoice): SpeechSynthesisUtterance {
  const utterance = new SpeechSynthesisUtterance(words);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  return utterance;
}

/** Some browsers know their voices only a moment after they were asked, and that of Linux after more than a second. */
const VOICES_MS = 2_500;
/** Resolves when they had that time once. */
let voicesCame: Promise<void> | null = null;

async function voicesOf(speech: SpeechSynthesis): Promise<SpeechSynthesisVoice[]> {
  const known = speech.getVoices();
  if (known.length > 0) return known;
  voicesCame ??= new Promise<void>((resolve) => {
    speech.addEventListener("voiceschanged", () => resolve(), { once: true });
    setTimeout(resolve, VOICES_MS);
  });
  await voicesCame;
  return speech.getVoices();
}
