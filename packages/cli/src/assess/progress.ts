/** Shown on a terminal while many answers are assessed; silent where stderr is read by a program. */
export interface Progress {
  next: () => void;
  end: () => void;
}

const EVERY_MS = 200;

/** Counts answers on one line of stderr, where a person watches it and the results go elsewhere. */
export function showProgress(): Progress {
  if (!process.stderr.isTTY || process.stdout.isTTY) return { next: () => {}, end: () => {} };
  const startedAt = performance.now();
  let count = 0;
  let shownAt = startedAt;
  const show = (now: number): void => {
    process.stderr.write(`\r${count} answers, ${Math.round((count * 1000) / Math.max(1, now - startedAt))} a second`);
    shownAt = now;
  };
  return {
    next: () => {
      count += 1;
      const now = performance.now();
      if (now - shownAt >= EVERY_MS) show(now);
    },
    end: () => {
      show(performance.now());
      process.stderr.write("\n");
    },
  };
}
