/** Why there is no microphone, and what to do, in words for the person. */
export class NoMicrophone extends Error {
  override readonly name = "NoMicrophone";
}

/** Nothing may improve the sound: pauses and loudness are measured in it. */
const AS_IT_IS = { echoCancellation: false, noiseSuppression: false, autoGainControl: false } as const;

/** @param deviceId which one; null: the browser's own choice. @throws {NoMicrophone} */
export async function openMicrophone(deviceId: string | null): Promise<MediaStream> {
  // a page that came over plain HTTP from elsewhere has no devices
  const devices = navigator.mediaDevices as MediaDevices | undefined;
  if (devices === undefined) throw new NoMicrophone("This browser gives the page no microphone. Open the studio on this machine, in a newer browser. You can type the answer meanwhile.");
  try {
    return await devices.getUserMedia({ audio: { ...AS_IT_IS, ...(deviceId === null ? {} : { deviceId: { exact: deviceId } }) } });
  } catch (failure) {
    const name = failure instanceof DOMException ? failure.name : "";
    if (deviceId !== null && (name === "OverconstrainedError" || name === "NotFoundError")) return openMicrophone(null);
    throw new NoMicrophone(WHY[name] ?? "The microphone could not be opened. Check that it is plugged in and that no other program holds it, then try again.", { cause: failure });
  }
}

const WHY: Readonly<Record<string, string>> = {
  NotAllowedError: "The browser does not let this page use the microphone. Allow it beside the address, then try again. You can type the answer meanwhile.",
  SecurityError: "The browser does not let this page use the microphone. Allow it beside the address, then try again. You can type the answer meanwhile.",
  NotFoundError: "No microphone was found. Plug one in, then try again. You can type the answer meanwhile.",
  NotReadableError: "The microphone is there and gives no sound: another program may hold it. Close that, then try again.",
  AbortError: "The microphone gave up. Plug it in again, then try again.",
};

/** Microphones by the names that the browser tells once it was allowed to use one. */
export async function microphones(): Promise<{ value: string; label: string }[]> {
  const all = await navigator.mediaDevices.enumerateDevices();
  return all.filter(({ kind, deviceId }) => kind === "audioinput" && deviceId !== "").map(({ deviceId, label }, place) => ({ value: deviceId, label: label === "" ? `Microphone ${place + 1}` : label }));
}

export function close(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

const CHOSEN = "inclined:microphone";

/** The microphone that was chosen in this browser; null: none was. */
export function chosenMicrophone(): string | null {
  try {
    return localStorage.getItem(CHOSEN);
  } catch {
    return null;
  }
}

export function chooseMicrophone(deviceId: string): void {
  try {
    localStorage.setItem(CHOSEN, deviceId);
  } catch {
    // then it is the browser's own choice the next time
  }
}
