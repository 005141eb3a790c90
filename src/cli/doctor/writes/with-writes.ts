import { randomUUID } from 'node:crypto';
import type { Fate } from '../../../connection/ask/tried.ts';
import { type Examined, judge } from '../../../connection/examined.ts';
import { issuerWithoutWords } from '../../../connection/plan-for-server.ts';
import type { WrittenType } from '../../../delivery/delivery.ts';
import type { FhirSession } from '../../../fhir/session.ts';
import type { IssuerConfig } from '../../../site/site-config.ts';
import type { ConnectionWords } from '../../../words/load-connection-words.ts';
import type { WriteOptions } from '../doctor-options.ts';
import { fateOf, TRIED_TYPES } from './fates.ts';
import { tryWrites } from './try-writes.ts';

interface Writing {
  readonly baseUrl: string;
  readonly issuer: IssuerConfig | undefined;
  readonly session: FhirSession;
  readonly options: WriteOptions;
  readonly words: ConnectionWords;
  readonly say: (line: string) => void;
  readonly isStopped: () => boolean;
}

/** Says what will become of a test resource of each type, tries to write, and judges the server by what came of it. */
export async function withWrites(examined: Examined, writing: Writing): Promise<Examined> {
  const { server, plan } = examined;
  const isThere = server?.tried?.types.some(({ type, read }) => type === 'Patient' && read.outcome === 'answered');
  // Without the patient there is nobody to write for.
  if (server === undefined || !isThere) return examined;
  const { baseUrl, issuer, session, options, words, say, isStopped } = writing;
  const site = issuer ?? issuerWithoutWords(baseUrl);
  const fates = new Map<WrittenType, Fate>(TRIED_TYPES.map(type => [type, fateOf(type, server.capability, server.granted)]));
  const tries = (type: WrittenType) => fates.has(type) && (fates.get(type) !== 'stays' || options.leave.includes(type));
  const { fate } = words.say.writes;
  say(`${words.say.writes.heading}:`);
  for (const [type, becomes] of fates) say(`  ${type.padEnd(26)}${becomes === 'stays' && tries(type) ? fate.left : fate[becomes]}`);
  const { writes, denials } = await tryWrites({
    ...options,
    baseUrl,
    session,
    capability: server.capability,
    issuer: site,
    scopes: server.granted ?? plan.asked.scopes,
    forms: server.forms.map(({ form }) => form),
    fates,
    tries,
    isStopped,
    now: new Date(),
    newId: randomUUID,
  });
  return judge(site, issuer !== undefined, { ...server, writes }, { denials });
}
