/** How long any answer of the launch may take. */
export const ANSWER_WITHIN_MS = 20_000;

/** For work that nothing can break off: it is given up when it takes too long, and rejects. */
export function inTime<T>(work: Promise<T>): Promise<T> {
  const late = AbortSignal.timeout(ANSWER_WITHIN_MS);
  const givenUp = new Promise<never>((_, reject) => {
    late.addEventListener('abort', () => reject(new TypeError(`No answer within ${ANSWER_WITHIN_MS / 1000} s.`)));
  });
  return Promise.race([work, givenUp]);
}
