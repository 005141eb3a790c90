/** What goes wrong with a request. "After commit" means that the server has carried it out. */
export type FaultAct =
  /** Answers this and carries nothing out. */
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly body?: string;
      readonly contentType?: string;
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** The connection ends before the request was looked at. */
  | { readonly kind: 'drop-before' }
  /** The request is carried out, then the connection ends without an answer. */
  | { readonly kind: 'drop-after-commit' }
  /** A success is answered as 201 with an empty text/html body; Location is there, and readable across origins only if exposed. */
  | { readonly kind: 'empty-201'; readonly locationExposed?: boolean }
  /** The request is carried out once `until` settles. */
  | { readonly kind: 'hold'; readonly until: Promise<void> }
  /** The request is carried out, and answered once what `until` gives settles. */
  | { readonly kind: 'answer-late'; readonly until: () => Promise<void> }
  /** The request is carried out after a while. */
  | { readonly kind: 'delay'; readonly ms: number }
  /** This request is carried out and answered; from then on every FHIR request finds nobody there, until `clear`. */
  | { readonly kind: 'kill-server-after' }
  /** The answer's body, changed. */
  | { readonly kind: 'rewrite'; readonly change: (body: string) => string };

export interface Fault {
  /** Any but OPTIONS when left out. */
  readonly method?: string;
  /** Tested on path and query. */
  readonly path?: RegExp;
  /** How many matching requests pass unharmed first; 0 when left out. */
  readonly skip?: number;
  /** How many matching requests it happens to; 1 when left out. */
  readonly times?: number;
  readonly act: FaultAct;
}

export interface FaultControl {
  /** Faults are asked in the order in which they were added; the first that matches acts. */
  add(fault: Fault): void;
  /** Ends all faults; a killed server is back. */
  clear(): void;
}

export interface Faults extends FaultControl {
  /** Serves a request with what is to go wrong; `dropped` means that the caller must end the connection. */
  serve(
    request: {
      readonly method: string;
      readonly url: string;
      readonly fhir: boolean;
      /** What goes wrong where no fault acts. */
      readonly standing?: () => FaultAct | undefined;
    },
    serve: () => Promise<Response>,
  ): Promise<Response | 'dropped'>;
}

export function createFaults(): Faults {
  let faults: { fault: Fault; skip: number; times: number }[] = [];
  let down = false;

  const next = (method: string, path: string): FaultAct | undefined => {
    for (const entry of faults) {
      const { fault } = entry;
      if (fault.method === undefined ? method === 'OPTIONS' : fault.method !== method) continue;
      if (entry.times === 0 || (fault.path && !matches(fault.path, path))) continue;
      if (entry.skip > 0) {
        entry.skip -= 1;
        continue;
      }
      entry.times -= 1;
      return fault.act;
    }
    return undefined;
  };

  return {
    add(fault) {
      faults.push({ fault, skip: fault.skip ?? 0, times: fault.times ?? 1 });
    },
    clear() {
      faults = [];
      down = false;
    },
    async serve({ method, url, fhir, standing }, serve) {
      if (down && fhir) return 'dropped';
      const { pathname, search } = new URL(url);
      const act = next(method, pathname + search) ?? standing?.();
      switch (act?.kind) {
        case undefined:
          return serve();
        case 'status':
          return new Response(act.body ?? null, {
            status: act.status,
            headers: { ...(act.body === undefined ? {} : { 'content-type': act.contentType ?? 'application/fhir+json' }), ...act.headers },
          });
        case 'drop-before':
          return 'dropped';
        case 'drop-after-commit':
          await serve();
          return 'dropped';
        case 'empty-201':
          return emptied(await serve(), act.locationExposed === true);
        case 'hold':
          await act.until;
          return serve();
        case 'answer-late': {
          const answer = await serve();
          await act.until();
          return answer;
        }
        case 'delay':
          await new Promise(resolve => setTimeout(resolve, act.ms));
          return serve();
        case 'kill-server-after': {
          const answer = await serve();
          down = true;
          return answer;
        }
        case 'rewrite': {
          const answer = await serve();
          const headers = new Headers(answer.headers);
          headers.delete('content-length');
          return new Response(act.change(await answer.text()), { status: answer.status, headers });
        }
      }
    },
  };
}

/** A pattern with the `g` or `y` flag remembers where it stopped; each request is looked at from its start. */
function matches(pattern: RegExp, path: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(path);
}

function emptied(answer: Response, locationExposed: boolean): Response {
  if (!answer.ok) return answer;
  const headers = new Headers({ 'content-type': 'text/html' });
  const location = answer.headers.get('location');
  if (location !== null) headers.set('location', location);
  if (locationExposed) headers.set('access-control-expose-headers', 'Location');
  return new Response('', { status: 201, headers });
}
