/** Takes steps to their end, where nothing else has to happen between them. */
export function takeAll<Result>(steps: Generator<undefined, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
