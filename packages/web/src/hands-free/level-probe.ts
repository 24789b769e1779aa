/** Samples of one look: about the twentieth of a second. */
const SAMPLES = 2_048;

/** How loud a microphone is, whenever it is asked. */
export class LevelProbe {
  readonly #context = new AudioContext();
  readonly #source: MediaStreamAudioSourceNode;
  readonly #analyser: AnalyserNode;
  readonly #samples = new Float32Array(SAMPLES);

  constructor(stream: MediaStream) {
    this.#source = this.#context.createMediaStreamSource(stream);
    this.#analyser = new AnalyserNode(this.#context, { fftSize: SAMPLES });
    this.#source.connect(this.#analyser);
  }

  /** Under full scale; minus infinity in digital silence. */
  decibels(): number {
    this.#analyser.getFloatTimeDomainData(this.#samples);
    const power = this.#samples.reduce((sum, value) => sum + value * value, 0) / SAMPLES;
    return power === 0 ? -Infinity : 10 * Math.log10(power);
  }

  end(): void {
    this.#source.disconnect();
    void this.#context.close();
  }
}
