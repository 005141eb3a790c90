/** A line on a terminal that says how far the work is, and goes away. */
export interface Progress {
  /** At each step; `say` is called for those that are shown. */
  show(say: () => string): void;
  /** At once: what calls it comes seldom enough. */
  showNow(say: () => string): void;
  /** Before anything else is written. */
  clear(): void;
}

/** The standard error, or what stands for it. */
export interface Terminal {
  readonly isTTY?: boolean | undefined;
  write(text: string): unknown;
}

const STEPS_BETWEEN = 500;

/** Where nobody looks on, in a file or a pipe, nothing is written. */
export function createProgress(stream: Terminal): Progress {
  let steps = 0;
  let isShown = false;
  const showNow = (say: () => string) => {
    if (!stream.isTTY) return;
    stream.write(`\r\u001b[K${say()}`);
    isShown = true;
  };
  return {
    show(say) {
      steps += 1;
      if (steps % STEPS_BETWEEN === 0) showNow(say);
    },
    showNow,
    clear() {
      if (isShown) stream.write('\r\u001b[K');
      isShown = false;
    },
  };
}
