import type { ConnectionWords } from '../words/load-connection-words.ts';
import type { ExaminedServer } from './ask/examine-server.ts';
import type { CrossOrigin } from './ask/preflight.ts';
import type { Attempt } from './ask/tried.ts';
import {
  attemptInWords,
  findingInWords,
  judgedInWords,
  obstaclesInWords,
  printable,
  signInLines,
  writeInWords,
} from './connection-lines.ts';
import type { Examined } from './examined.ts';
import { exitOf, WEIGHTS, worstFirst } from './findings/finding.ts';
import type { ServerPlan } from './plan-for-server.ts';

/** For a terminal, and for a ticket: lines of plain text, with nothing of a patient in them. */
export function connectionText(examined: Examined, words: ConnectionWords): string {
  const { where, plan, findings, server } = examined;
  const { say, delivery } = words;
  const itself = [examined.software, examined.fhirVersion && `FHIR ${examined.fhirVersion}`].filter(Boolean).join(', ');
  return [
    `${where}${itself === '' ? '' : ` (${printable(itself)})`}`,
    ...(examined.issuer === undefined ? [] : [say.byConfiguration(examined.issuer)]),
    '',
    say.verdict[exitOf(findings)],
    ...worstFirst(findings).map(finding => `${WEIGHTS[finding.kind] === 0 ? '-' : '!'} ${findingInWords(finding, words)}`),
    '',
    `${say.heading.plan}, ${server?.writes === undefined ? say.asDeclared : say.asTried}`,
    ...plan.types.flatMap(planned => [
      `${planned.type.padEnd(24)}${delivery.tier[planned.tier]}`,
      ...obstaclesInWords(planned, words).map(line => `  ${line}`),
    ]),
    ...(plan.transaction ? [say.together] : []),
    ...declaredLines(plan, words),
    ...(server === undefined ? [] : serverLines(server, plan, words)),
    '',
  ].join('\n');
}

function declaredLines({ declared }: ServerPlan, { say }: ConnectionWords): readonly string[] {
  const uses = ['read', 'search', 'create', 'update'] as const;
  const rows = Object.entries(declared).map(
    ([type, use]) => type.padEnd(26) + uses.map(name => (use[name] ? say.yes : '–').padEnd(10)).join(''),
  );
  const head = say.asDeclared.padEnd(26) + uses.map(name => say.column[name].padEnd(10)).join('');
  return rows.length === 0 ? [] : ['', ...[head, ...rows].map(line => line.trimEnd())];
}

function serverLines(server: ExaminedServer, plan: ServerPlan, words: ConnectionWords): readonly string[] {
  const { say } = words;
  const { cors, tried, calls } = server;
  return [
    ...(tried === undefined
      ? []
      : [
          '',
          say.asTried,
          ...tried.types.flatMap(({ type, search, read }) => [
            ...(search === undefined ? [] : [attemptLine(type, say.column.search, search, words)]),
            ...(read.outcome === 'not-asked' ? [] : [attemptLine(type, say.column.read, read, words)]),
          ]),
          ...pagingLines(tried.paging, words),
        ]),
    ...(server.writes === undefined
      ? []
      : ['', say.writes.heading, ...server.writes.map(write => `  ${write.type.padEnd(26)}${writeInWords(write, words)}`)]),
    '',
    say.heading.signIn,
    ...signInLines(server, plan, words).map(({ name, value }) => `  ${name.padEnd(16)}${value}`),
    ...(cors === undefined ? [] : ['', say.heading.page(cors.origin), ...corsLines(cors, words)]),
    '',
    say.heading.calls,
    ...calls.map(
      ({ method, url, status, ms }) =>
        `  ${method.padEnd(8)}${(status === undefined ? say.noAnswer : String(status)).padEnd(12)}${say.ms(ms).padStart(9)}  ${url}`,
    ),
  ];
}

const attemptLine = (type: string, what: string, attempt: Attempt, words: ConnectionWords) =>
  `  ${type.padEnd(26)}${what.padEnd(10)}${attemptInWords(attempt, words)}`;

function pagingLines(paging: NonNullable<ExaminedServer['tried']>['paging'], words: ConnectionWords): readonly string[] {
  if (paging === undefined) return [];
  const { say } = words;
  const followed = paging.followed && `${say.paging.followed}${say.colon} ${attemptInWords(paging.followed, words)}`;
  return ['', say.heading.paging, `  ${[paging.type, say.paging.next[paging.next], followed].filter(Boolean).join(' · ')}`];
}

function corsLines(cors: CrossOrigin, words: ConnectionWords): readonly string[] {
  const { say } = words;
  const { exposed } = cors;
  const shown = exposed === undefined ? say.notKnown : exposed.length === 0 ? say.page.noHeaders : printable(exposed.join(', '));
  return [
    ...(['reading', 'creating', 'changing'] as const).map(
      (what, at) => `  ${([say.page.read, say.page.create, say.page.update][at] ?? '').padEnd(16)}${judgedInWords(cors[what], words)}`,
    ),
    `  ${say.page.exposed.padEnd(16)}${shown}`,
    ...(cors.how === 'inferred' ? [`  ${say.page.inferred}`] : []),
  ];
}
