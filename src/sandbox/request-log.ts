export type RequestKind = 'ehr' | 'auth' | 'fhir' | 'app';

export interface LoggedRequest {
  /** ISO instant at which the request was complete. */
  readonly at: string;
  readonly kind: RequestKind;
  readonly method: string;
  readonly url: string;
  /** Path without the query. */
  readonly path: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Undefined while no answer was sent, and for good when the connection was dropped. */
  readonly status: number | undefined;
}

export interface RequestLog {
  readonly entries: readonly LoggedRequest[];
  /** Notes a request; the returned function notes its answer. */
  begin(kind: RequestKind, request: Request, body: Buffer): (status: number) => void;
}

/** A sandbox may run for days: older requests are forgotten. */
const LONGEST = 20_000;

export function createRequestLog(): RequestLog {
  const entries: LoggedRequest[] = [];
  return {
    entries,
    begin(kind, request, body) {
      const answer: { status: number | undefined } = { status: undefined };
      const entry: LoggedRequest = {
        at: new Date().toISOString(),
        kind,
        method: request.method,
        url: request.url,
        path: new URL(request.url).pathname,
        headers: Object.fromEntries(request.headers),
        body: body.toString('utf8'),
        get status() {
          return answer.status;
        },
      };
      entries.push(entry);
      if (entries.length > LONGEST) entries.shift();
      return status => {
        answer.status = status;
      };
    },
  };
}
