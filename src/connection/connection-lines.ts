import type { ConnectionWords } from '../words/load-connection-words.ts';
import type { ExaminedServer } from './ask/examine-server.ts';
import type { Judged } from './ask/preflight.ts';
import type { Attempt, TriedWrite } from './ask/tried.ts';
import type { Finding } from './findings/finding.ts';
import type { PlannedType, ServerPlan } from './plan-for-server.ts';

/** What was found out, in the words that the command, the page and the text for a ticket share. */
export function findingInWords({ kind, about }: Finding, { say }: ConnectionWords): string {
  return say.findings[kind](about.map(printable));
}

/** Why a type is not stored as such, and what stands against each way after that. */
export function obstaclesInWords({ passedOver }: PlannedType, { delivery }: ConnectionWords): readonly string[] {
  return passedOver.map(({ tier, obstacle }) => delivery.against(delivery.tier[tier], delivery.obstacle(obstacle.kind)));
}

export function attemptInWords(attempt: Attempt, { say }: ConnectionWords): string {
  const { attempt: words } = say;
  switch (attempt.outcome) {
    case 'not-asked':
      return words[attempt.because];
    case 'failed':
      return attempt.status === undefined ? words.lost(attempt.ms) : words.failed(String(attempt.status), attempt.ms);
    case 'answered':
      return [
        words.answered(attempt.ms),
        ...(attempt.came === undefined ? [] : [words.came(attempt.came)]),
        ...(attempt.without === undefined ? [] : [words.without(attempt.without)]),
      ].join(', ');
  }
}

export function writeInWords({ outcome, status, kept, cleaned, left }: TriedWrite, { say }: ConnectionWords): string {
  const { writes } = say;
  return [
    status === undefined ? writes.outcome[outcome] : `${writes.outcome[outcome]} (${status})`,
    ...(kept === undefined ? [] : [writes.kept[kept]]),
    ...(cleaned === undefined ? [] : [writes.cleaned[cleaned]]),
    ...(left.length === 0 ? [] : [writes.still(left)]),
  ].join(', ');
}

export function judgedInWords({ allowed, lacks }: Judged, { say }: ConnectionWords): string {
  if (allowed === undefined) return say.notKnown;
  return allowed ? say.page.allowed : say.page.notAllowed(lacks);
}

/** How one signs in there, and what is asked. */
export function signInLines(
  { smart, granted }: ExaminedServer,
  { asked }: ServerPlan,
  { say }: ConnectionWords,
): readonly { readonly name: string; readonly value: string }[] {
  const { signIn } = say;
  const { server } = smart;
  const line = (name: string, value: string) => ({ name, value });
  const grammar = ['permission-v1', 'permission-v2'].filter(name => server?.capabilities.includes(name));
  return [
    ...(server === undefined
      ? [line(signIn.authorization, signIn.unread)]
      : [
          line(signIn.authorization, printable(server.authorizationEndpoint)),
          line(signIn.token, printable(server.tokenEndpoint)),
          line(signIn.pkce, smart.listsPkce ? say.yes : signIn.unadvertised),
          line(signIn.grammar, grammar.length === 0 ? signIn.noGrammar : grammar.join(', ')),
          line(signIn.asked, asked.scopes.join(' ')),
          ...(asked.narrowed.length === 0 ? [] : [line(signIn.narrowed, asked.narrowed.join(' '))]),
        ]),
    ...(granted === undefined ? [] : [line(signIn.granted, granted.map(printable).join(' '))]),
  ];
}

/** What a server says of itself: one line, no control characters. */
export function printable(text: string): string {
  return text.replace(/[\p{C}\s]+/gu, ' ').slice(0, 300);
}
