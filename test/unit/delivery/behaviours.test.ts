import { describe, expect, it } from 'vitest';
import type { Receipt } from '../../../src/delivery/delivery.ts';
import { readCapability } from '../../../src/fhir/read-capability.ts';
import type { FhirResource } from '../../../src/fhir/resource.ts';
import { createServerReader } from '../../../src/fhir/search/server-reader.ts';
import { createWriter } from '../../../src/fhir/write/server-writer.ts';
import { BEHAVIOURS, type BehaviourName, behaviourNamed, isBehaviourName } from '../../../src/sandbox/behaviours/behaviours.ts';
import type { RunningSandbox } from '../../../src/sandbox/start-sandbox.ts';
import { parseSiteConfig } from '../../../src/site/read-site-config.ts';
import type { IssuerConfig } from '../../../src/site/site-config.ts';
import { ENDS } from '../../builders/behaviour-ends.ts';
import { createSender } from '../../builders/sending.ts';
import { wholeCase } from '../assessment/cases.ts';
import { signIn, start } from '../sandbox/smart-client.ts';

const subject = { reference: 'Patient/p1' };
const RESOURCES: readonly FhirResource[] = [
  { resourceType: 'Patient', id: 'p1', name: [{ text: 'Ada Lindqvist' }] },
  { resourceType: 'Practitioner', id: 'dr1' },
  { resourceType: 'Encounter', id: 'e1', status: 'in-progress', class: { code: 'AMB' }, subject },
];
const PATIENT = { patientId: 'p1', encounterId: 'e1', name: 'Ada Lindqvist', story: 'Has back pain.', resources: RESOURCES };

function issuerOf(sandbox: RunningSandbox, name: BehaviourName): IssuerConfig {
  const { site = {} } = behaviourNamed(name);
  const read = parseSiteConfig({ issuers: [{ iss: sandbox.fhir, clientId: 'vertaug', ...site }] });
  const [issuer] = read.ok ? read.value.issuers : [];
  if (!issuer) throw new Error(`The site of ${name} cannot be read.`);
  return issuer;
}

interface Delivered {
  readonly sandbox: RunningSandbox;
  /** What was planned before anything was sent. */
  readonly planned: readonly string[];
  readonly receipts: readonly Receipt[];
}

async function deliverWhole(name: BehaviourName): Promise<Delivered> {
  const sandbox = await start({ behaviour: name, patients: [PATIENT] });
  const { access_token: token, scope } = await signIn(sandbox, 'p1');
  const session = {
    baseUrl: sandbox.fhir,
    furtherOrigins: [],
    accessToken: () => String(token),
    secondsLeft: () => 3600,
    refresh: async () => false,
  };
  const wait = async () => undefined;
  const sender = createSender(wholeCase(), {
    reader: createServerReader(session, { wait }),
    writer: createWriter(session),
    capability: await readCapability(session, { wait }),
    granted: String(scope).split(' '),
    issuer: issuerOf(sandbox, name),
    patientId: 'p1',
    encounterId: 'e1',
    author: 'Practitioner/dr1',
  });
  const planned = sender
    .plan()
    .items.map(({ entry, action, tier }) => `${entry.resource.resourceType} ${action === 'blocked' ? tier : action}`);
  return { sandbox, planned, receipts: await sender.sendAll() };
}

const held = ({ sandbox }: Delivered) =>
  (['Consent', 'Procedure', 'AdverseEvent', 'DocumentReference'] as const).map(type => sandbox.store.all(type).length);

const ended = ({ receipts }: Delivered) =>
  (receipts.at(-1)?.lines ?? []).map(({ resourceType, tier, status }) => {
    if (status.kind === 'blocked') return `${resourceType} ${tier}`;
    return `${resourceType} ${status.kind === 'stored' && status.kept.kind === 'gone' ? 'gone' : status.kind}`;
  });

describe('a whole record', () => {
  it.each(BEHAVIOURS.map(({ name }) => name).filter(isBehaviourName))(
    'ends on %s where that EHR lets it, once, and the receipt says so',
    async name => {
      const done = await deliverWhole(name);
      try {
        const { planned, ends, held: expected, deliveries } = ENDS[name];
        expect({ planned: done.planned, ends: ended(done), held: held(done), deliveries: done.receipts.length }).toEqual({
          planned,
          ends,
          held: expected,
          deliveries,
        });
      } finally {
        await done.sandbox.close();
      }
    },
  );

  it('is told what an EHR did not keep of it, and the note repeats that', async () => {
    const done = await deliverWhole('oracle-like');
    try {
      const stored = done.receipts[0]?.lines.find(({ resourceType }) => resourceType === 'Procedure')?.status;
      const lost = stored?.kind === 'stored' && stored.kept.kind === 'in-part' ? stored.kept.lost : [];
      expect(lost.map(({ field }) => field)).toContain('procedure.levels.L1.technique');
      const [note] = done.sandbox.store.all('DocumentReference');
      const text = Buffer.from(note?.content[0]?.attachment.data ?? '', 'base64').toString();
      expect(text).toMatch(/did not keep: .*L1/);
    } finally {
      await done.sandbox.close();
    }
  });
});
