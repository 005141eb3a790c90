import { vi } from 'vitest';

/** A request of the page, told apart from its like: `GET /fhir/Procedure?patient=p1`, and which of those it is. */
export interface AskedRequest {
  readonly key: string;
  readonly nth: number;
}

/** What stands between the rooms and the network: it knows what is under way, and lets time-outs pass when it is told to. */
export interface WatchedNetwork {
  /** Every request since the last `begin`, in order. */
  readonly asked: readonly AskedRequest[];
  begin(): void;
  isUnderWay(request: AskedRequest): boolean;
  /** Resolves when nothing but this one is under way. */
  alone(request: AskedRequest): Promise<void>;
  /** Every deadline that was set passes now. */
  passDeadlines(): void;
  close(): void;
}

export interface WatchOptions {
  /** Undefined for what is no request of the page's scripts. */
  readonly keyOf: (request: Request) => string | undefined;
  /** What comes in place of an answer, for what no server of the test serves. */
  readonly answerHere: (request: AskedRequest, serve: () => Promise<Response>, signal: AbortSignal) => Promise<Response>;
}

export const isSame = (one: AskedRequest, other: AskedRequest): boolean => one.key === other.key && one.nth === other.nth;

export function watchNetwork({ keyOf, answerHere }: WatchOptions): WatchedNetwork {
  const network = globalThis.fetch;
  let asked: AskedRequest[] = [];
  let deadlines: AbortController[] = [];
  const underWay = new Set<AskedRequest>();

  vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => {
    const deadline = new AbortController();
    deadlines.push(deadline);
    return deadline.signal;
  });
  vi.stubGlobal('fetch', async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init);
    const key = keyOf(request);
    if (key === undefined) return network(request);
    const one = { key, nth: asked.filter(other => other.key === key).length };
    asked.push(one);
    underWay.add(one);
    try {
      const answer = await answerHere(one, () => network(request), request.signal);
      // To its end: until then it is under way.
      const body = await answer.arrayBuffer();
      return new Response(body.byteLength === 0 ? null : body, { status: answer.status, headers: answer.headers });
    } finally {
      underWay.delete(one);
    }
  });

  return {
    get asked() {
      return asked;
    },
    begin() {
      asked = [];
      deadlines = [];
    },
    isUnderWay: request => [...underWay].some(one => isSame(one, request)),
    async alone(request) {
      while ([...underWay].some(one => !isSame(one, request))) await new Promise(setImmediate);
    },
    passDeadlines() {
      for (const deadline of deadlines) deadline.abort(new DOMException('The operation timed out.', 'TimeoutError'));
    },
    close() {
      vi.unstubAllGlobals();
      vi.restoreAllMocks();
    },
  };
}
