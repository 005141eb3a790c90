import type { BehaviourName } from '../../../src/sandbox/behaviours/behaviours.ts';
import type { RunningSandbox } from '../../../src/sandbox/start-sandbox.ts';
import { fhir, record, signIn, start } from './smart-client.ts';

/** A practice EHR of one behaviour, and an app in it that has every scope for Ada. */
export interface Behaving {
  readonly sandbox: RunningSandbox;
  readonly token: Readonly<Record<string, unknown>>;
  ask(path: string, init?: RequestInit): Promise<Response>;
  send(method: 'POST' | 'PUT', path: string, body: unknown, headers?: Record<string, string>): Promise<Response>;
  statement(): Promise<Statement>;
}

export interface Statement {
  readonly system: readonly string[];
  /** Type → what is declared of it. */
  readonly types: ReadonlyMap<string, { readonly interactions: readonly string[]; readonly flags: Record<string, unknown> }>;
}

export async function startBehaving(behaviour: BehaviourName, scope?: string): Promise<Behaving> {
  const sandbox = await start({ behaviour });
  const token = await signIn(sandbox, 'ada', scope);
  const ask = (path: string, init: RequestInit = {}) =>
    fhir(sandbox, token.access_token, path, { ...init, headers: { Origin: new URL(sandbox.app).origin, ...init.headers } });
  return {
    sandbox,
    token,
    ask,
    send: (method, path, body, headers = {}) => ask(path, { method, body: JSON.stringify(body), headers }),
    async statement() {
      const [rest] = list(record(await (await fetch(`${sandbox.fhir}/metadata`)).json()).rest);
      return {
        system: codes(rest?.interaction),
        types: new Map(list(rest?.resource).map(one => [String(one.type), { interactions: codes(one.interaction), flags: one }])),
      };
    },
  };
}

export const subject = { reference: 'Patient/ada' };

export const procedure = {
  resourceType: 'Procedure',
  status: 'completed',
  subject,
  code: { text: 'Vertebroplasty of L1' },
  performedDateTime: '2026-11-30T09:00:00Z',
  identifier: [{ system: 'urn:app', value: 'p-1' }],
  meta: { tag: [{ system: 'urn:app', code: 'sent' }] },
  extension: [{ url: 'urn:app:cement', valueDecimal: 4.5 }],
};

/** The identifier by which it is known is its own. */
export const note = (contentType: string, changes: Readonly<Record<string, unknown>> = {}) => ({
  resourceType: 'DocumentReference',
  status: 'current',
  docStatus: 'final',
  type: { text: 'Procedure note' },
  subject,
  author: [{ reference: 'Practitioner/mueller-lukasz' }],
  context: {
    encounter: [{ reference: 'Encounter/ada-visit' }],
    period: { start: '2026-11-30T09:00:00Z', end: '2026-11-30T10:00:00Z' },
  },
  content: [{ attachment: { contentType, data: 'QQ==' } }],
  ...changes,
});

export const consent = {
  resourceType: 'Consent',
  status: 'active',
  patient: subject,
  scope: { text: 'treatment' },
  category: [{ text: 'consent to a procedure' }],
};

export const adverseEvent = { resourceType: 'AdverseEvent', actuality: 'actual', subject };

export const answers = (questionnaire: string) => ({
  resourceType: 'QuestionnaireResponse',
  status: 'completed',
  questionnaire,
  subject,
  item: [{ linkId: 'sp-1', answer: [{ valueString: 'L1' }] }],
});

/** Entries of a searchset by the mode that they came in. */
export async function entriesOf(answer: Response, mode: 'match' | 'outcome'): Promise<Record<string, unknown>[]> {
  const entries = list(record(await answer.json()).entry);
  return entries.filter(entry => record(entry.search).mode === mode).map(entry => record(entry.resource));
}

function list(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.map(record) : [];
}

function codes(value: unknown): string[] {
  return list(value).map(one => String(one.code));
}
