// A sign of life while something takes long. For Node 20, without dependencies.

const REDRAW_MS = 200;
const LINE_EVERY_MS = 5000; // in a log, one line now and then

/**
 * Shows on stderr that `title` goes on: one line that updates itself on a terminal, otherwise a line every few seconds.
 * @param {string} title
 * @param {() => string} [detail] asked again for each line
 * @param {{ isTTY?: boolean, columns?: number, write(text: string): unknown }} [stream]
 * @returns {(last?: string) => void} ends it; `last` stays as the final line, `{s}` in it is the seconds it took
 */
export function showProgress(title, detail = () => "", stream = process.stderr) {
  const startedAt = performance.now();
  const seconds = () => Math.round((performance.now() - startedAt) / 1000);
  const line = () => [`${title} … ${seconds()} s`, detail()].filter(Boolean).join(", ");
  const draw = stream.isTTY
    ? () => stream.write(`\r\u001b[K${line().slice(0, (stream.columns || 80) - 1)}`)
    : () => stream.write(`${line()}\n`);
  draw();
  const timer = setInterval(draw, stream.isTTY ? REDRAW_MS : LINE_EVERY_MS);
  return (last) => {
    clearInterval(timer);
    if (stream.isTTY) stream.write("\r\u001b[K");
    if (last !== undefined) stream.write(`${last.replace("{s}", `${seconds()} s`)}\n`);
  };
}
