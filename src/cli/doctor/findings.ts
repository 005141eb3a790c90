import { ACCESS_TABLE } from '../../fhir/access.ts';
import type { Capability } from '../../fhir/capability.ts';
import { issFault } from '../../site/issuer-rules.ts';
import type { IssuerConfig } from '../../site/site-config.ts';
import type { ExaminedServer } from './examine-server.ts';
import { RECORDED, type ServerPlan } from './plan-for-server.ts';

/** Something that bears on how Vertaug works there. */
export interface Finding {
  readonly kind: keyof typeof WEIGHTS;
  /** What it names: types, headers, origins, a version. */
  readonly about: readonly string[];
}

/** The exit code that a finding leads to at least. 0: worth knowing, and nothing is worse for it. */
export const WEIGHTS = {
  'insecure-address': 2,
  'no-fhir': 2,
  'no-smart-configuration': 2,
  'smart-configuration-incomplete': 2,
  'no-pkce': 2,
  'origin-not-configured': 2,
  'other-version': 2,
  'nothing-readable': 2,
  'page-may-not-discover': 2,
  'page-may-not-read': 2,
  'statement-not-read': 1,
  'statement-says-nothing': 1,
  'not-as-such': 1,
  'page-may-not-write': 1,
  'page-may-not-change': 1,
  'preflight-unanswered': 1,
  'form-differs': 1,
  'form-not-mapped': 0,
  'form-not-looked-up': 0,
  'origin-to-configure': 0,
  'type-repeated': 0,
  'version-not-said': 0,
  'headers-hidden': 0,
  'browser-not-asked': 0,
} as const satisfies Readonly<Record<string, 0 | 1 | 2>>;

type Read = Exclude<Capability, { status: 'reading' }>;

const found = (kind: Finding['kind'], about: readonly string[] = []): Finding => ({ kind, about });

/** The exit code that findings lead to together. */
export function exitOf(findings: readonly Finding[]): 0 | 1 | 2 {
  const weights = findings.map(({ kind }) => WEIGHTS[kind]);
  return weights.includes(2) ? 2 : weights.includes(1) ? 1 : 0;
}

/** What a statement and the plan that follows from it come to. `isOfFile`: it was read from a file. */
export function findingsOfStatement(
  capability: Read,
  { plan, asked }: ServerPlan,
  issuer: IssuerConfig,
  isOfFile: boolean,
): readonly Finding[] {
  const version = capability.fhirVersion;
  const fallen = RECORDED.filter(type => plan[type] !== 'create');
  const reads = capability.status === 'known' ? ACCESS_TABLE.filter(({ type }) => isReadable(capability, type)) : [];
  const takesForms =
    issuer.forms.length === 0 &&
    issuer.creates.QuestionnaireResponse !== false &&
    asked.fillsForms &&
    capability.status === 'known' &&
    capability.resources.QuestionnaireResponse?.interactions.includes('create') === true;
  return [
    ...(version !== undefined && version !== '' && !/^4\.0(\.|$)/.test(version) ? [found('other-version', [version])] : []),
    ...(capability.status === 'known' && version === '' ? [found('version-not-said')] : []),
    ...(capability.status === 'known' && reads.length === 0 ? [found('nothing-readable')] : []),
    ...(capability.status === 'unknown' ? [found(unknownKind(capability, isOfFile))] : []),
    ...(fallen.length > 0 ? [found('not-as-such', fallen)] : []),
    ...(takesForms && fallen.length > 0 ? [found('form-not-mapped', fallen)] : []),
  ];
}

/** A statement that names no type was read all the same: then it is the file's, or what it calls itself came with it. */
function unknownKind(capability: Extract<Read, { status: 'unknown' }>, isOfFile: boolean): Finding['kind'] {
  return isOfFile || capability.fhirVersion !== undefined ? 'statement-says-nothing' : 'statement-not-read';
}

function isReadable(capability: Extract<Read, { status: 'known' }>, type: string): boolean {
  const interactions = capability.resources[type]?.interactions ?? [];
  return interactions.includes('read') || interactions.includes('search-type');
}

/** What else a server comes to. `isConfigured`: the site said something of it. */
export function findingsOfServer(examined: ExaminedServer, issuer: IssuerConfig, isConfigured: boolean): readonly Finding[] {
  const { smart, capability, forms } = examined;
  const isFhirUnseen = capability.status === 'unknown' && capability.fhirVersion === undefined;
  const differing = forms.filter(({ form }) => form.fault !== undefined);
  const unlooked = forms.filter(({ looked }) => !looked);
  return [
    ...(issFault(issuer.iss) === undefined ? [] : [found('insecure-address')]),
    ...(smart.state === 'unread' ? [found(isFhirUnseen ? 'no-fhir' : 'no-smart-configuration')] : []),
    ...(smart.state === 'incomplete' ? [found('smart-configuration-incomplete')] : []),
    ...(smart.state === 'pkce-not-offered' ? [found('no-pkce')] : []),
    ...(smart.state === 'foreign-endpoint'
      ? [found(isConfigured ? 'origin-not-configured' : 'origin-to-configure', smart.furtherOrigins)]
      : []),
    ...findingsOfCors(examined),
    ...(differing.length > 0
      ? [
          found(
            'form-differs',
            differing.map(({ form }) => form.canonical),
          ),
        ]
      : []),
    ...(unlooked.length > 0
      ? [
          found(
            'form-not-looked-up',
            unlooked.map(({ form }) => form.canonical),
          ),
        ]
      : []),
  ];
}

function findingsOfCors({ smart, cors, capability }: ExaminedServer): readonly Finding[] {
  if (cors === undefined) return [found('browser-not-asked')];
  const procedure = capability.status === 'known' ? capability.resources.Procedure : undefined;
  // A condition is sent only where the statement declares that it is heeded.
  const writes = cors.creating.lacks.filter(name => name !== 'if-none-exist' || procedure?.conditionalCreate === true);
  const mayChange = capability.status === 'unknown' || procedure?.interactions.includes('update') === true;
  const isUnanswered = [cors.reading, cors.creating, cors.changing].some(({ allowed }) => allowed === undefined);
  const hidden = ['ETag', 'Location'].filter(
    name => !cors.exposed?.some(each => each === '*' || each.toLowerCase() === name.toLowerCase()),
  );
  return [
    ...(smart.readableByPage === false ? [found('page-may-not-discover', [cors.origin])] : []),
    ...(cors.reading.allowed === false ? [found('page-may-not-read', cors.reading.lacks)] : []),
    ...(writes.length > 0 ? [found('page-may-not-write', writes)] : []),
    ...(mayChange && cors.changing.allowed === false ? [found('page-may-not-change', cors.changing.lacks)] : []),
    ...(isUnanswered ? [found('preflight-unanswered')] : []),
    ...(cors.exposed !== undefined && hidden.length > 0 ? [found('headers-hidden', hidden)] : []),
  ];
}
