import { sexesThatDiffer } from '../../assessment/case/recorded-sex.ts';
import { CHART_FIELDS } from '../../chart/chart-field.ts';
import { patientIdentity } from '../../chart/elements/patient-identity.ts';
import { textOf } from '../../chart/elements/shape.ts';
import { searchedRead } from '../../chart/evidence/searched-read.ts';
import type { Evidence } from '../../chart/evidence.ts';
import type { PrefilledQuestion } from '../../chart/questions/prefill.ts';
import { READ_IDS } from '../../chart/read/reads.ts';
import type { QuestionId } from '../../parameter/criteria.ts';
import { QUESTIONS } from '../../parameter/questions.ts';
import { asQuoted } from '../../words/as-quoted.ts';
import type { CommandWords } from '../../words/command/command-words.ts';
import { unreadableInWords } from '../../words/unreadable-in-words.ts';
import type { PrefilledChart } from './prefilled-chart.ts';

/** One patient for people: who it is, which levels are suggested, each question with what speaks for it, and what nobody could use. */
export function prefillText(chart: PrefilledChart, words: CommandWords): string {
  const blocks = [
    headOf(chart, words),
    missingOf(chart, words),
    levelsOf(chart, words),
    ...questionsOf(chart, words),
    unclassifiedOf(chart, words),
    unreadableOf(chart, words),
  ];
  return blocks
    .filter(block => block.length > 0)
    .map(lines => `${lines.join('\n')}\n`)
    .join('\n');
}

function headOf({ snapshot, asOf, since, source }: PrefilledChart, words: CommandWords): string[] {
  const say = words.prefill;
  const who = snapshot.patient && patientIdentity(snapshot.patient);
  const name = who === undefined ? say.notInInput : (who.name ?? say.unnamed);
  const born = who?.birthDate === undefined ? [] : [say.born(words.chart.date(who.birthDate))];
  const sexes = who && sexesThatDiffer(who);
  return [
    words.spine.line([asQuoted(name, 200), ...born, `Patient/${snapshot.patientId}`]),
    ...(sexes ? [words.parameter.twoSexes(sexes)] : []),
    say.asOf(momentOf(asOf, words), source),
    ...(since === undefined ? [] : [say.since(momentOf(new Date(since.from), words))]),
    ...snapshot.remarks.map(({ kind, text }) => (kind === 'caveat' ? say.caveat : say.remarked)(asQuoted(text, 300))),
  ];
}

/** Which reads failed, and why: here, and not at each question that needs them. */
function missingOf({ snapshot }: PrefilledChart, words: CommandWords): string[] {
  const said = words.chart.failedReads(READ_IDS.map(read => searchedRead(read, snapshot)));
  return said === '' ? [] : [said];
}

function momentOf(moment: Date, words: CommandWords): string {
  const text = moment.toISOString();
  return `${words.chart.date(text.slice(0, 10))} ${text.slice(11, 16)}`;
}

/** The reads that place a fracture or a lesion. */
const PLACING = ['Condition', 'DiagnosticReport'] as const;

function levelsOf({ levels, asOf, snapshot }: PrefilledChart, words: CommandWords): string[] {
  const suggested = levels.filter(finding => finding.suggested);
  const missing = words.chart.missingLine({ searched: PLACING.map(read => searchedRead(read, snapshot)) });
  if (suggested.length === 0) return [words.prefill.noLevel, ...(missing === '' ? [] : [`  ${missing}`])];
  return [
    words.prefill.suggestedLevels,
    ...suggested.map(
      ({ level, evidence }) => `  ${(level === undefined ? '' : words.codes.level[level]).padEnd(7)} ${evidenceIn(evidence, asOf, words)}`,
    ),
  ];
}

/** A block for each question of which there is something to say; then the fields; then those of which nothing was found, by what was searched. */
function questionsOf({ questions, asOf, since }: PrefilledChart, words: CommandWords): string[][] {
  if (questions.length === 0) return since === undefined ? [] : [[words.prefill.nothingSince]];
  const asked = QUESTIONS.flatMap(({ id }) => {
    const own = questions.filter(question => question.id === id || question.id.startsWith(`${id}@`));
    return own.length === 0 ? [] : [{ id, own, isSilent: own.every(isSilent) }];
  });
  const fields = questions.filter(({ id }) => !isQuestion(id));
  const told = asked.filter(each => !each.isSilent).map(({ id, own }) => questionLines(id, own, asOf, words));
  const beside = fields
    .filter(field => !isSilent(field))
    .map(field => `  ${words.record.line(fieldName(field.id, words), answerOf(field, asOf, words))}`);
  const silent = [
    ...asked.filter(each => each.isSilent).flatMap(({ id, own: [first] }) => (first ? [{ name: nameOf(id, words), of: first }] : [])),
    ...fields.filter(isSilent).map(field => ({ name: `${field.id}  ${fieldName(field.id, words)}`, of: field })),
  ];
  const bySearch = Map.groupBy(silent, ({ of }) => words.chart.searchedLine(of));
  return [
    ...told,
    ...(beside.length === 0 ? [] : [[words.prefill.fields, ...beside]]),
    ...[...bySearch].map(([searched, those]) => [words.prefill.nothingFound(searched), ...those.map(({ name }) => `  ${name}`)]),
  ];
}

/** Nothing was found where all was looked at; where something was not read, that is said of the question. */
const isSilent = ({ state, evidence, searched }: PrefilledQuestion) =>
  state === 'no-data' && evidence.length === 0 && searched.every(({ status }) => status !== 'failed' && status !== 'incomplete');

function fieldName(id: string, { prefill }: CommandWords): string {
  const field = CHART_FIELDS.find(each => each === id);
  return field === undefined ? id : prefill.field[field];
}

const nameOf = (id: QuestionId, words: CommandWords) => `${id}  ${words.parameter.questions[id].short}`;

function isQuestion(id: string): boolean {
  const base = id.replace(/@.*$/, '');
  return QUESTIONS.some(question => question.id === base);
}

/** A line for the whole, and one for each level at which something else is said. */
function questionLines(id: QuestionId, own: readonly PrefilledQuestion[], asOf: Date, words: CommandWords): string[] {
  const whole = own.find(({ level }) => level === undefined);
  const said = (question: PrefilledQuestion) => answerOf(question, asOf, words);
  const levels = own.filter(question => question.level !== undefined && !isSilent(question));
  const told = whole && levels.every(question => said(question) === said(whole)) ? [whole] : [...(whole ? [whole] : []), ...levels];
  return [
    nameOf(id, words),
    ...told.map(question => {
      const where = question.level === undefined ? words.prefill.spine : words.codes.level[question.level];
      return `  ${told.length > 1 || question.level !== undefined ? `${where.padEnd(7)} ` : ''}${said(question)}`;
    }),
  ];
}

/** The state in words, and the first thing that speaks for it; where nothing was found, what was searched. */
function answerOf(question: PrefilledQuestion, asOf: Date, words: CommandWords): string {
  const { state, value, evidence, searched } = question;
  const inWords = words.chart.state[isSilent(question) ? 'nothing-found' : state];
  const [first] = evidence;
  const missing = words.chart.missingLine({ searched });
  if (first === undefined) return words.record.line(inWords, missing === '' ? words.chart.searchedLine(question) : missing);
  const line = evidenceIn(first, asOf, words);
  const isSaid =
    value === undefined || value === 'present' || value === 'not-present' || (typeof value === 'string' && line.includes(value));
  const shown = isSaid ? [] : [String(value)];
  const more = evidence.length > 1 ? [words.chart.more(evidence.length - 1)] : [];
  // Also where something answers: what could not be read may say otherwise.
  return words.record.line(inWords, words.spine.line([...shown, line, ...more, ...(missing === '' ? [] : [missing])]));
}

function evidenceIn(item: Evidence, asOf: Date, words: CommandWords): string {
  const line = words.chart.evidenceLine(item, asOf);
  const window = item.windowHours === undefined ? [] : [words.chart.window(item.windowHours, item.windowWhy)];
  const doubt = item.match === 'text' ? [words.prefill.byText] : [];
  return words.spine.line([line, ...window, ...doubt, item.reference]);
}

function unclassifiedOf({ unclassified, asOf }: PrefilledChart, words: CommandWords): string[] {
  if (unclassified.length === 0) return [];
  return [
    words.prefill.unclassified(unclassified.reduce((sum, { count = 1 }) => sum + count, 0)),
    ...unclassified.map(({ title, date, reference, count = 1 }) => {
      const evidence = { title, value: undefined, date, dateKind: undefined };
      const of = count > 1 ? [words.provenance.notClassified.newestOf(count)] : [];
      return `  ${words.spine.line([words.chart.evidenceLine(evidence, asOf), ...of, reference])}`;
    }),
  ];
}

function unreadableOf({ snapshot }: PrefilledChart, words: CommandWords): string[] {
  const { unreadable } = snapshot;
  if (unreadable.length === 0) return [];
  return [
    words.prefill.unreadable(unreadable.length),
    ...unreadable.map(item => `  ${words.record.line(asQuoted(textOf(item, 'where') ?? '', 200), unreadableInWords(item, words))}`),
  ];
}
