import { deliveryWords } from '../../words/en/delivery.ts';
import type { ExaminedCors } from './examine-cors.ts';
import type { ExaminedServer } from './examine-server.ts';
import { findingWords, printable } from './finding-words.ts';
import { exitOf, type Finding, WEIGHTS } from './findings.ts';
import { RECORDED, type ServerPlan } from './plan-for-server.ts';
import type { Judged } from './preflight.ts';

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

const VERDICT = {
  0: 'Everything is stored as such, as far as is declared.',
  1: 'Works, and not everything is stored as such or known.',
  2: 'Vertaug cannot work here as it stands.',
} as const;

const SHOWN = [...RECORDED, 'DocumentReference', 'QuestionnaireResponse', 'Patient', 'Condition', 'Observation'];

/** For a terminal, and for a ticket. */
export function doctorText(examined: Examined): string {
  const { where, plan, findings, server } = examined;
  const exit = exitOf(findings);
  const itself = [examined.software, examined.fhirVersion && `FHIR ${examined.fhirVersion}`].filter(Boolean).join(', ');
  return [
    `${where}${itself === '' ? '' : ` (${printable(itself)})`}`,
    ...(examined.issuer === undefined ? [] : [`As config.json says of ${examined.issuer}.`]),
    '',
    VERDICT[exit],
    ...worstFirst(findings).map(finding => `${WEIGHTS[finding.kind] === 0 ? '-' : '!'} ${findingWords(finding)}`),
    '',
    ...RECORDED.flatMap(type => planLines(type, plan)),
    ...(plan.transaction ? ['All of it goes in one request.'] : []),
    ...declaredLines(plan),
    ...(server === undefined ? [] : serverLines(server, plan)),
    '',
  ].join('\n');
}

const worstFirst = (findings: readonly Finding[]) => findings.toSorted((a, b) => WEIGHTS[b.kind] - WEIGHTS[a.kind]);

function planLines(type: (typeof RECORDED)[number], { plan, reasons }: ServerPlan): readonly string[] {
  const { tier, against, obstacle } = deliveryWords;
  return [
    `${deliveryWords.resource[type].padEnd(14)}${tier[plan[type]]}`,
    ...reasons[type].map(reason => `  ${against(tier[reason.tier], obstacle(reason.obstacle.kind))}`),
  ];
}

function declaredLines({ declared }: ServerPlan): readonly string[] {
  const uses = ['read', 'search', 'create', 'update'] as const;
  const rows = SHOWN.flatMap(type => {
    const use = declared[type];
    return use ? [type.padEnd(23) + uses.map(name => (use[name] ? 'yes' : '–').padEnd(8)).join('')] : [];
  });
  const head = 'Declared'.padEnd(23) + uses.map(name => name.padEnd(8)).join('');
  return rows.length === 0 ? [] : ['', ...[head, ...rows].map(line => line.trimEnd())];
}

function serverLines({ smart, cors, calls }: ExaminedServer, { asked }: ServerPlan): readonly string[] {
  const { server } = smart;
  return [
    '',
    'Signing in',
    ...(server === undefined
      ? ['  not known: no smart-configuration that can be used']
      : [
          `  authorization  ${printable(server.authorizationEndpoint)}`,
          `  token          ${printable(server.tokenEndpoint)}`,
          `  scopes         ${permissions(server.capabilities)}`,
          `  asked          ${asked.scopes.join(' ')}`,
          ...(asked.narrowed.length === 0 ? [] : [`  not or less, for they are not listed: ${asked.narrowed.join(' ')}`]),
        ]),
    ...(cors === undefined ? [] : ['', `For a page at ${cors.origin}`, ...corsLines(cors)]),
    '',
    'Calls',
    ...calls.map(
      ({ method, url, status, ms }) => `  ${method.padEnd(8)}${String(status ?? 'none').padEnd(5)}${String(ms).padStart(6)} ms  ${url}`,
    ),
  ];
}

function permissions(capabilities: readonly string[]): string {
  const said = ['permission-v1', 'permission-v2'].filter(name => capabilities.includes(name));
  return said.length === 0 ? 'neither permission-v1 nor permission-v2 is declared' : said.join(', ');
}

function corsLines({ reading, creating, changing, exposed }: ExaminedCors): readonly string[] {
  return [
    `  read    ${judgement(reading)}`,
    `  create  ${judgement(creating)}`,
    `  update  ${judgement(changing)}`,
    `  shown   ${exposed === undefined ? 'not known' : exposed.length === 0 ? 'no further headers' : printable(exposed.join(', '))}`,
  ];
}

function judgement({ allowed, status, lacks }: Judged): string {
  if (allowed === undefined) return 'not known: no answer';
  return allowed ? 'allowed' : `not allowed (${status}; lacks ${lacks.join(', ')})`;
}
