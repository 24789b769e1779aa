/**
 * Reads words aloud with a voice of this machine. Voices of the browser's maker, which would be sent the words, are not asked.
 * @returns null while it reads; else why it does not
 */
export async function readAloud(words: string): Promise<string | null> {
  const speech = globalThis.speechSynthesis as SpeechSynthesis | undefined;
  if (speech === undefined) return "This browser cannot read aloud.";
  if (speech.speaking) {
    speech.cancel();
    return null;
  }
  const voices = (await voicesOf(speech)).filter(({ localService }) => localService);
  const voice = voices.find(({ lang, default: isDefault }) => isDefault && lang.startsWith("en")) ?? voices.find(({ lang }) => lang.startsWith("en"));
  if (voice === undefined) return "No English voice of this machine was found, and others would be sent the words. Your system’s settings for speech can add one.";
  const utterance = new SpeechSynthesisUtterance(words);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  speech.speak(utterance);
  return null;
}

export function stopReading(): void {
  (globalThis.speechSynthesis as SpeechSynthesis | undefined)?.cancel();
}

/** Some browsers know their voices only a moment after they were asked. */
async function voicesOf(speech: SpeechSynthesis): Promise<SpeechSynthesisVoice[]> {
  const known = speech.getVoices();
  if (known.length > 0) return known;
  await new Promise<void>((resolve) => {
    speech.addEventListener("voiceschanged", () => resolve(), { once: true });
    setTimeout(resolve, 800);
  });
  return speech.getVoices();
}
