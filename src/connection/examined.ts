import type { Capability } from '../fhir/capability.ts';
import type { IssuerConfig } from '../site/site-config.ts';
import { type ExaminedServer, type Examining, examineServer } from './ask/examine-server.ts';
import { type Finding, found, foundIn } from './findings/finding.ts';
import { findingsOfServer } from './findings/server-findings.ts';
import { findingsOfStatement } from './findings/statement-findings.ts';
import { findingsOfTrying, findingsOfWriting } from './findings/tried-findings.ts';
import { type AsTried, issuerWithoutWords, planForServer, type ServerPlan } from './plan-for-server.ts';

/** Everything that is said of one server, or of a statement alone. Nothing of a patient is in it. */
export interface Examined {
  /** The file, or the FHIR base. */
  readonly where: string;
  readonly software: string | undefined;
  readonly fhirVersion: string | undefined;
  /** The issuer of config.json whose word counted. */
  readonly issuer: string | undefined;
  readonly plan: ServerPlan;
  readonly findings: readonly Finding[];
  /** Of a server; a statement alone has none. */
  readonly server: ExaminedServer | undefined;
}

/** What a CapabilityStatement alone comes to. `repeated`: types that it names more than once. */
export function examineStatement(
  where: string,
  capability: Exclude<Capability, { status: 'reading' }>,
  repeated: readonly string[],
  issuer: IssuerConfig | undefined,
): Examined {
  const site = issuer ?? issuerWithoutWords('https://ehr.example');
  const forms = site.forms.map(form => ({ ...form, fault: undefined }));
  const plan = planForServer(capability, site, forms);
  return {
    where,
    software: capability.software,
    fhirVersion: capability.fhirVersion,
    issuer: issuer?.iss,
    plan,
    findings: [
      ...findingsOfStatement(capability, plan, site, true),
      ...foundIn('type-repeated', repeated),
      ...foundIn(
        'form-not-looked-up',
        forms.map(({ canonical }) => canonical),
      ),
    ],
    server: undefined,
  };
}

/** Asks a server, and says what it comes to. `issuer`: what the site says of it, if anything. */
export async function examine(
  baseUrl: string,
  issuer: IssuerConfig | undefined,
  examining: Examining,
  context?: AsTried['context'],
): Promise<Examined> {
  const site = issuer ?? issuerWithoutWords(baseUrl);
  return judge(site, issuer !== undefined, await examineServer(site, examining), { ...(context && { context }) });
}

/** The same server judged with what else was found out. */
export function judge(
  site: IssuerConfig,
  isConfigured: boolean,
  server: ExaminedServer,
  known: Pick<AsTried, 'context' | 'denials'> = {},
): Examined {
  const { capability, granted } = server;
  const forms = server.forms.map(({ form }) => form);
  const plan = planForServer(capability, site, forms, server.smart.server, { ...known, granted });
  return {
    where: site.iss,
    software: capability.software,
    fhirVersion: capability.fhirVersion,
    issuer: isConfigured ? site.iss : undefined,
    plan,
    findings: [
      ...findingsOfServer(server, site, isConfigured),
      ...findingsOfStatement(capability, plan, site, false),
      ...(server.tried ? findingsOfTrying(server.tried, server.granted, plan.asked.scopes, site) : [found('not-tried')]),
      ...(server.writes ? findingsOfWriting(server.writes) : []),
    ],
    server,
  };
}
