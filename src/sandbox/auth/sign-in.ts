import { randomBytes, randomUUID } from 'node:crypto';
import type { SandboxSettings } from '../settings.ts';
import { type Clinician, clinicianCalled } from './clinician.ts';

/** The parameter by which an authorization request goes on for somebody who has just signed in. */
export const SIGNED_IN = 'signed_in';

/** The screens of signing in. */
export interface SignInPages {
  /** `request` names the authorization request that waits. */
  page(request: string, clinicians: readonly Clinician[]): Promise<Response>;
  /** For a request that was decided before, or that nobody made. */
  overPage(): Promise<Response>;
}

export interface SignInOptions {
  readonly clinicians: readonly Clinician[];
  readonly usual: Clinician | undefined;
  readonly settings: Pick<SandboxSettings, 'clinician' | 'openerPolicy'>;
  readonly pages: SignInPages;
  /** Whose sign-in a browser remembers it as: cookies know no ports. */
  readonly origin: string;
  /** Who launched the app, where the request says from which launch it comes. */
  readonly launchedBy: (launch: string) => string | undefined;
  readonly goOn: (request: URL) => Promise<Response>;
}

export interface SignIns {
  /** Who an authorization request is for; undefined: it has to be asked. */
  whoFor(request: Request): Clinician | undefined;
  /** The request as it goes on for somebody. */
  marked(request: URL, who: Clinician): URL;
  /** Whose mark a request bears. */
  whoIs(mark: string | undefined): Clinician | undefined;
  ask(request: URL): Promise<Response>;
  /** Answers the form of the page. */
  answer(request: Request, body: Buffer): Promise<Response>;
}

const WORKING_DAY_S = 8 * 3600;

/** Who sits at a browser: by the settings, by what it remembers, or by what somebody chooses on a page. A sandbox asks for no password. */
export function createSignIns({ clinicians, usual, settings, pages, origin, launchedBy, goOn }: SignInOptions): SignIns {
  const waiting = new Map<string, URL>();
  const marks = new Map<string, Clinician>();
  const cookie = `signed-in-${new URL(origin).port}`;
  const withPolicy = (answer: Response): Response => {
    if (settings.openerPolicy === undefined) return answer;
    const headers = new Headers(answer.headers);
    headers.set('cross-origin-opener-policy', settings.openerPolicy);
    return new Response(answer.body, { status: answer.status, headers });
  };
  const mark = (request: URL, who: Clinician): URL => {
    const value = randomBytes(24).toString('base64url');
    marks.set(value, who);
    const next = new URL(request);
    next.searchParams.set(SIGNED_IN, value);
    return next;
  };
  return {
    whoFor(request) {
      const asked = new URL(request.url).searchParams;
      if ((asked.get('prompt') ?? '').split(' ').includes('login')) return undefined;
      const id = launchedBy(asked.get('launch') ?? '') ?? settings.clinician ?? remembered(request, cookie);
      return id === undefined ? usual : clinicianCalled(clinicians, id);
    },
    marked: mark,
    whoIs: value => marks.get(value ?? ''),
    async ask(request) {
      const id = randomUUID();
      waiting.set(id, request);
      return withPolicy(await pages.page(id, clinicians));
    },
    async answer(request, body) {
      const sent = request.method === 'POST' ? new URLSearchParams(body.toString('utf8')) : new URL(request.url).searchParams;
      const id = sent.get('request') ?? '';
      const authorization = waiting.get(id);
      if (!authorization) return withPolicy(await pages.overPage());
      const who = request.method === 'POST' ? clinicianCalled(clinicians, sent.get('clinician') ?? undefined) : undefined;
      if (!who) return withPolicy(await pages.page(id, clinicians));
      waiting.delete(id);
      const answer = withPolicy(await goOn(mark(authorization, who)));
      const headers = new Headers(answer.headers);
      headers.append('set-cookie', `${cookie}=${who.id}; Path=/auth; Max-Age=${WORKING_DAY_S}; HttpOnly; SameSite=Lax`);
      return new Response(answer.body, { status: answer.status, headers });
    },
  };
}

function remembered(request: Request, cookie: string): string | undefined {
  return (request.headers.get('cookie') ?? '')
    .split('; ')
    .find(one => one.startsWith(`${cookie}=`))
    ?.slice(cookie.length + 1);
}
