import { checkForms } from '../../delivery/check-forms.ts';
import type { CheckedForm } from '../../delivery/tier.ts';
import type { Capability } from '../../fhir/capability.ts';
import { readCapability } from '../../fhir/read-capability.ts';
import type { FhirReader } from '../../fhir/reader.ts';
import { createServerReader } from '../../fhir/search/server-reader.ts';
import type { IssuerConfig } from '../../site/site-config.ts';
import { type ExaminedCors, examineCors } from './examine-cors.ts';
import { type ExaminedSmart, examineSmart } from './examine-smart.ts';
import { type Call, timing } from './timed-fetch.ts';

export interface LookedUpForm {
  readonly form: CheckedForm;
  /** False: the server does not let it be read without a token, so that the site's word stands. */
  readonly looked: boolean;
}

export interface ExaminedServer {
  readonly smart: ExaminedSmart;
  readonly capability: Exclude<Capability, { status: 'reading' }>;
  readonly forms: readonly LookedUpForm[];
  /** Undefined: nobody said where the app will be. */
  readonly cors: ExaminedCors | undefined;
  readonly calls: readonly Call[];
}

/**
 * Reads what a server tells anybody, one call after another so that each is timed by itself. Sends no token and writes nothing. Never throws.
 * @param now Milliseconds of a clock that never goes back.
 */
export async function examineServer(issuer: IssuerConfig, origin: string | undefined, now: () => number): Promise<ExaminedServer> {
  const calls: Call[] = [];
  const timed = timing(calls, now);
  const smart = await examineSmart(timed, issuer, origin);
  const capability = await timedCapability(issuer.iss, calls, now);
  return {
    smart,
    capability,
    cors: origin === undefined ? undefined : await examineCors(timed, issuer.iss, origin),
    forms: await lookUp(issuer),
    calls,
  };
}

async function timedCapability(base: string, calls: Call[], now: () => number): Promise<ExaminedServer['capability']> {
  const began = now();
  const capability = await readCapability(base);
  const status = capability.status === 'known' ? 200 : capability.status === 'unknown' ? capability.failure.status : undefined;
  calls.push({ method: 'GET', url: `${base}/metadata`, status, ms: Math.round(now() - began) });
  if (capability.status === 'reading') throw new Error('A statement that was read is not being read.');
  return capability;
}

async function lookUp({ iss, forms }: IssuerConfig): Promise<readonly LookedUpForm[]> {
  const open = { baseUrl: iss, open: true, accessToken: () => undefined, secondsLeft: () => Number.POSITIVE_INFINITY } as const;
  const reader = createServerReader({ ...open, refresh: async () => false });
  const looked: LookedUpForm[] = [];
  for (const form of forms) {
    let isAnswered = false;
    const watching: FhirReader = {
      ...reader,
      async search(query, options) {
        const end = await reader.search(query, options);
        isAnswered = end.status === 'complete';
        return end;
      },
    };
    for (const checked of await checkForms(watching, [form]))
      looked.push({ form: isAnswered ? checked : { ...checked, fault: undefined }, looked: isAnswered });
  }
  return looked;
}
