// What of the labelled charts is found: recall and precision for each group of questions and for each meaning that was planted, what
// a code tells and what words alone tell apart. An "absent" that its label does not give is counted: there must be none.
import { LABELLED_CHARTS } from '../labelled/charts.ts';
import { type Examined, examine, missed } from '../labelled/examine.ts';
import type { Planted } from '../labelled/labelled-chart.ts';
import { report } from './report.ts';

interface Tally {
  planted: number;
  found: number;
}

interface Answers {
  right: number;
  wrong: number;
}

const byQuestions = new Map<string, Tally>();
const byGroup = new Map<string, Tally>();
const answersBy = new Map<string, Answers>();
const total: Record<Planted['by'], Tally> = { code: { planted: 0, found: 0 }, text: { planted: 0, found: 0 } };
let falseAbsent = 0;

/** `CON-ABS-2@L1` and `CON-REL-2.neurology` are of `CON-ABS` and `CON-REL`. */
const groupOfQuestion = (id: string) => /^[A-Z]+(?:-[A-Z]+)?/.exec(id)?.[0] ?? id;

function count(tallies: Map<string, Tally>, key: string, found: boolean): void {
  const tally = tallies.get(key) ?? { planted: 0, found: 0 };
  tallies.set(key, { planted: tally.planted + 1, found: tally.found + Number(found) });
}

function countPlanted(id: string, planted: readonly Planted[], lost: readonly Planted[]): void {
  for (const one of planted) {
    const found = !lost.includes(one);
    count(byQuestions, `${groupOfQuestion(id)}, by ${one.by}`, found);
    count(byGroup, `${one.group}, by ${one.by}`, found);
    total[one.by].planted += 1;
    total[one.by].found += Number(found);
  }
}

/** Items that answer the question: those that its label asks for are right. */
function countAnswers({ chart, questions }: Examined, id: string): void {
  const label = chart.expected[id];
  const answers = answersBy.get(groupOfQuestion(id)) ?? { right: 0, wrong: 0 };
  for (const item of questions.get(id)?.evidence ?? []) {
    const wanted = label?.evidence?.some(({ reference }) => reference === item.reference) ?? false;
    const unwanted = [...(label?.notEvidence ?? []), ...(label?.answersNothing ?? [])].includes(item.reference);
    const answering = item.says === 'present' || item.says === 'absent';
    if (wanted && !(unwanted && answering)) answers.right += 1;
    else if (answering || label?.notEvidence?.includes(item.reference)) answers.wrong += 1;
  }
  answersBy.set(groupOfQuestion(id), answers);
}

for (const chart of LABELLED_CHARTS) {
  const examined = await examine(chart);
  for (const [id, label] of Object.entries(chart.expected)) {
    const evidence = examined.questions.get(id)?.evidence ?? [];
    countPlanted(id, label.evidence ?? [], missed(evidence, label.evidence));
    countAnswers(examined, id);
  }
  for (const { id, state } of examined.questions.values()) {
    if (state === 'absent-asserted' && chart.expected[id]?.state !== 'absent-asserted') falseAbsent += 1;
  }
}

const share = (part: number, whole: number) => (whole === 0 ? 1 : Math.round((part / whole) * 1000) / 1000);
const recallOf = (name: string, { planted, found }: Tally) => report(`recall, ${name}`, share(found, planted), `of ${planted}`);

report('labelled charts', LABELLED_CHARTS.length, 'charts');
for (const [name, tally] of [...byQuestions].sort()) recallOf(name, tally);
for (const [name, { right, wrong }] of [...answersBy].sort())
  report(`precision, ${name}`, share(right, right + wrong), `of ${right + wrong}`);
for (const [name, tally] of [...byGroup].sort()) recallOf(name, tally);
report('recall on what a code tells', share(total.code.found, total.code.planted), `of ${total.code.planted}`, 1);
report('recall on what words alone tell', share(total.text.found, total.text.planted), `of ${total.text.planted}`);
report('absent without an explicit negative', falseAbsent, 'questions', 0);
