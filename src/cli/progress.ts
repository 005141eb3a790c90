/** A line on a terminal that says how far the work is, and goes away. */
export interface Progress {
  /** At each step; `say` is called for those that are shown. */
  show(say: () => string): void;
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
  return {
    show(say) {
      steps += 1;
      if (!stream.isTTY || steps % STEPS_BETWEEN !== 0) return;
      stream.write(`\r\u001b[K${say()}`);
      isShown = true;
    },
    clear() {
      if (isShown) stream.write('\r\u001b[K');
      isShown = false;
    },
  };
}
