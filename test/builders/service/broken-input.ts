import { EXTENSION_URL, PROFILE_URL } from '../../../src/fhir/canonicals.generated.ts';
import type { NotUnderstoodReason } from '../../../src/quality/quality-counts.ts';
import { Draw } from './draw.ts';
import { coded, concept, subjectOf } from './written-concepts.ts';

/** `broken`: no JSON. `passed-over`: nothing is counted of it, and nothing is wrong. `counted`: a session, whatever else it lacks. */
type Fate = 'broken' | 'passed-over' | 'counted' | NotUnderstoodReason;

export interface OddLine {
  readonly what: string;
  readonly text: string;
  readonly is: Fate;
}

/** Where an odd line stands in a file, counted from 1. */
export interface PlacedLine extends OddLine {
  readonly line: number;
}

const HUGE_BYTES = 4 << 20;
const DEEP = 300;

/** A session of one level, with other members in the place of its own; undefined: without that member. */
function sessionWith(id: string, members: Readonly<Record<string, string | undefined>> = {}): string {
  const own: Readonly<Record<string, string | undefined>> = {
    resourceType: '"Procedure"',
    id: `"${id}"`,
    meta: `{"profile":["${PROFILE_URL.procedure}"]}`,
    extension: `[{"url":"${EXTENSION_URL.augmentedLevel}","extension":[${coded('site', 'vertebralLevel', 'L1')},${coded('indication', 'parameterCriterion', 'IND-1')},${coded('leakage', 'cementLeakageSite', 'none-seen')}]}]`,
    status: '"completed"',
    code: concept('augmentationTechnique', 'vertebroplasty'),
    subject: subjectOf(`Patient/${id}`),
    performedDateTime: '"2026-02-03"',
    ...members,
  };
  const parts = Object.entries(own).flatMap(([name, value]) => (value === undefined ? [] : [`"${name}":${value}`]));
  return `{${parts.join(',')}}`;
}

const eventWith = (id: string, more: string): string =>
  `{"resourceType":"AdverseEvent","id":"${id}","event":${concept('complicationKind', 'infection')}${more}}`;

const modifier = '[{"url":"https://ehr.example/not","valueBoolean":true}]';

/** One of each kind of line that should not be in an export, or that is hard to read. `mark` keeps ids apart. */
export function oddLines(mark: string): readonly OddLine[] {
  const id = (what: string) => `${mark}-${what}`;
  const line = (what: string, is: Fate, text: string): OddLine => ({ what, is, text });
  const session = (what: string, is: Fate, members: Readonly<Record<string, string | undefined>>) =>
    line(what, is, sessionWith(id(what), members));
  const whole = sessionWith(id('cut'));
  return [
    line('cut', 'broken', whole.slice(0, whole.length / 2)),
    line('words', 'broken', '<html>502 Bad Gateway</html>'),
    line('two', 'broken', `${sessionWith(id('one'))}${sessionWith(id('two'))}`),
    line('single-quotes', 'broken', "{'resourceType':'Procedure'}"),
    line('control', 'broken', `{"resourceType":"Procedure","id":"${id('control')}\u0001"}`),
    line('empty', 'passed-over', ''),
    line('blank', 'passed-over', '   \t'),
    line('other-type', 'passed-over', `{"resourceType":"Patient","id":"${id('patient')}"}`),
    line('list', 'no-resource', `[${sessionWith(id('list'))}]`),
    line('number', 'no-resource', '42'),
    line('null', 'no-resource', 'null'),
    line('text', 'no-resource', '"Procedure"'),
    line('nothing', 'no-resource', '{}'),
    line('no-type', 'no-resource', `{"id":"${id('no-type')}","status":"completed"}`),
    // It may be a type of another version of FHIR.
    line('type-of-nobody', 'passed-over', `{"resourceType":"Prozedur","id":"${id('type')}"}`),
    line('type-in-words', 'no-resource', '{"resourceType":"a procedure"}'),
    line('type-number', 'no-resource', '{"resourceType":7}'),
    session('no-status', 'no-status', { status: undefined }),
    session('status-number', 'no-status', { status: '3' }),
    session('status-of-nobody', 'no-status', { status: '"finished"' }),
    session('no-subject', 'no-patient', { subject: undefined }),
    session('subject-list', 'no-patient', { subject: '[{"reference":"Patient/1"}]' }),
    session('subject-empty', 'no-patient', { subject: '{}' }),
    session('modifier', 'unknown-modifier', { modifierExtension: modifier }),
    line('no-actuality', 'no-actuality', eventWith(id('ea'), `,"subject":{"reference":"Patient/${id('ea')}"}`)),
    line('event-of-nobody', 'no-patient', eventWith(id('en'), ',"actuality":"actual"')),
    line(
      'event-modifier',
      'unknown-modifier',
      eventWith(id('em'), `,"actuality":"actual","subject":{"reference":"Patient/x"},"modifierExtension":${modifier}`),
    ),
    session('carriage-return', 'counted', {}),
    session('huge', 'counted', { note: `[{"text":"${'x'.repeat(HUGE_BYTES)}"}]` }),
    session('deep', 'counted', { contained: `${'['.repeat(DEEP)}${']'.repeat(DEEP)}` }),
    session('letters', 'counted', { note: '[{"text":"Łódź 脊椎 \\ud83e\\uddb4 \\u2028 \\"quoted\\" \\\\ end"}]' }),
    session('no-id', 'counted', { id: undefined }),
    session('performed-number', 'counted', { performedDateTime: '20260203' }),
    session('no-such-day', 'counted', { performedDateTime: '"2026-02-30"' }),
    session('month-alone', 'counted', { performedDateTime: '"2026-02"' }),
    session('code-list', 'counted', { code: '[]' }),
    session('coding-object', 'counted', { code: '{"coding":{"code":"vertebroplasty"}}' }),
    session('meta-text', 'counted', { meta: '"latest"' }),
    session('extension-object', 'counted', { extension: '{"url":"x"}' }),
    session('performer-text', 'counted', { performer: '"Dr A"' }),
    session('identifier-object', 'counted', { identifier: `{"system":"urn:ietf:rfc:3986","value":"urn:uuid:${mark}"}` }),
    session('all-null', 'counted', { performer: 'null', reasonCode: 'null', performedDateTime: 'null' }),
  ];
}

/** A file of these lines with odd ones among them, at places that the seed tells; `placed` says where each stands. */
export function withOddLines(lines: readonly string[], seed: number): { readonly text: string; readonly placed: readonly PlacedLine[] } {
  const draw = new Draw(seed, 0);
  const odd = oddLines(`odd${seed}`).map(each => ({ ...each, after: draw.below(lines.length + 1) }));
  odd.sort((one, other) => one.after - other.after);
  const written: string[] = [];
  const placed: PlacedLine[] = [];
  let next = 0;
  for (let index = 0; index <= lines.length; index += 1) {
    for (let each = odd[next]; each?.after === index; each = odd[next]) {
      const { what, text, is } = each;
      written.push(what === 'carriage-return' ? `${text}\r` : text);
      placed.push({ what, text, is, line: written.length });
      next += 1;
    }
    const line = lines[index];
    if (line !== undefined) written.push(line);
  }
  return { text: `${written.join('\n')}\n`, placed };
}
