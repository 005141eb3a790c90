/** One request, and how long until its answer began; of the statement, until all of it was read. */
export interface Call {
  readonly method: 'GET' | 'OPTIONS';
  readonly url: string;
  /** Undefined: no answer came. */
  readonly status: number | undefined;
  readonly ms: number;
}

/** Sends one request and notes how long it took; rejects as `fetch` does. */
export type TimedFetch = (url: string, init?: RequestInit) => Promise<Response>;

/** Notes each request in `calls`. `now`: milliseconds of a clock that never goes back. */
export function timing(send: TimedFetch, calls: Call[], now: () => number): TimedFetch {
  return async (url, init = {}) => {
    const method = init.method === 'OPTIONS' ? 'OPTIONS' : 'GET';
    const began = now();
    let status: number | undefined;
    try {
      const answer = await send(url, init);
      status = answer.status;
      return answer;
    } finally {
      calls.push({ method, url, status, ms: Math.round(now() - began) });
    }
  };
}
