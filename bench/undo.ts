import { constants } from "node:os";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * What must be undone whatever happens: children, mounts, temporary folders. Undone in reverse order when the process
 * ends, by itself, by an error or by a signal.
 */
export function undoAtTheEnd() {
  const steps: (() => void)[] = [];
  const all = () => {
    for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
      try {
        step();
      } catch (error) {
        // the other steps still have to be done
        process.stderr.write(`Could not clean up: ${error instanceof Error ? error.message : String(error)}\n`);
      }
    }
  };
  process.on("exit", all);
  for (const signal of SIGNALS) process.on(signal, () => process.exit(128 + constants.signals[signal]));
  return {
    /**
     * @param step has to be synchronous and harmless when there is nothing to undo any more
     * @returns undoes this step now
     */
    add(step: () => void): () => void {
      steps.push(step);
      return () => {
        const index = steps.indexOf(step);
        if (index < 0) return;
        steps.splice(index, 1);
        step();
      };
    },
  };
}
export type Undo = ReturnType<typeof undoAtTheEnd>;
