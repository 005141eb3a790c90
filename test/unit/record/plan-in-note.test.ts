import { describe, expect, it } from 'vitest';
import type { Case, LevelPlan, Plan } from '../../../src/assessment/case/case.ts';
import type { FactMap, Node } from '../../../src/assessment/facts/fact.ts';
import { levelPlanFacts, planFacts } from '../../../src/assessment/plan/facts.ts';
import { assessmentSections } from '../../../src/record/notes/assessment-note.ts';
import { inEnglish, loadWords } from '../../../src/words/load-words.ts';
import { acted, emptyCase } from '../assessment/cases.ts';

const AS_OF = new Date('2026-11-22T12:00:00Z');
const ROW = '00000000-0000-4000-8000-0000000000e1';
const inFrench = await loadWords('fr-CA');
if (!inFrench) throw new Error('There are no French words.');

/** Facts of the plan that stand in no line of the note, each with why. */
const NOT_IN_NOTE: Readonly<Record<string, string>> = {
  'team.reference': 'an address in the EHR; the name stands there',
};

/** Said, each in a way in which all of them are asked. */
const CHOSEN: Readonly<Record<string, string>> = {
  technique: 'other',
  injectate: 'other',
  approach: 'transpedicular-unilateral',
  side: 'left',
  role: 'primary-operator',
};

function said(name: string, node: Node): unknown {
  if (node.form === 'rows') return [{ id: ROW, ...allSaid(node.facts) }];
  if (node.form !== 'fact') return allSaid(node.facts);
  const { kind } = node;
  if (kind.name === 'yes-no' || kind.name === 'check') return true;
  if (kind.name === 'moment') return '2026-12-01';
  if (kind.name === 'code') return CHOSEN[name] ?? kind.codes[0];
  return kind.name === 'text' ? `${name} in words` : kind.blank;
}

const allSaid = (facts: FactMap) => Object.fromEntries(Object.entries(facts).map(([name, node]) => [name, said(name, node)]));

const blank = (facts: FactMap, name: string) => {
  const node = facts[name];
  return { [name]: node?.form === 'fact' ? node.kind.blank : [] };
};

const chosen = acted(emptyCase(), { type: 'choose-level', level: 'L1' });
const planned = (plan: object, row: object): Case => ({
  ...chosen,
  plan: { ...chosen.plan, ...allSaid(planFacts), ...plan },
  levels: chosen.levels.map((level): LevelPlan => ({ ...level, ...allSaid(levelPlanFacts), ...row })),
});

/** Every fact of the plan, with the case in which everything is said but it. */
function* withoutEach(): Generator<readonly [string, Case]> {
  for (const name of Object.keys(levelPlanFacts)) yield [`levels.${name}`, planned({}, blank(levelPlanFacts, name))];
  for (const [name, node] of Object.entries(planFacts)) {
    yield [name, planned(blank(planFacts, name), {})];
    if (node.form !== 'rows') continue;
    for (const inner of Object.keys(node.facts)) {
      const row = { id: ROW, ...allSaid(node.facts), ...blank(node.facts, inner) };
      yield [`${name}.${inner}`, planned({ [name]: [row] } satisfies Partial<Record<keyof Plan, unknown>>, {})];
    }
  }
}

describe('the plan in the pre-procedure note', () => {
  const whole = planned({}, {});
  const noteOf = (current: Case, words = inEnglish) => assessmentSections(current, words, AS_OF).flatMap(({ lines }) => lines);

  it.each([...withoutEach()].filter(([name]) => NOT_IN_NOTE[name] === undefined))('says %s where somebody said it', (_, without) => {
    expect(noteOf(without)).not.toEqual(noteOf(whole));
    expect(noteOf(without, inFrench)).not.toEqual(noteOf(whole, inFrench));
  });

  it('says the technique, the way in with its side, implants, sedation with who monitors, and what is at hand', () => {
    const values = Object.fromEntries(noteOf(whole).map(({ label, value }) => [label, value]));
    expect(values).toMatchObject({
      'Technique at L1': 'techniqueText in words',
      'Approach at L1': 'Through one pedicle, side: left',
      'Implants planned': 'description in words',
      'Who monitors the patient': 'monitoredBy in words',
      'CT and MR at hand at once': 'Yes',
      'Surgical and emergency help at hand at once': 'Yes',
      'Planned for': '1 December 2026',
    });
  });

  it('does not say how deep sedation is to be, nor who monitors, where none is planned', () => {
    const labels = noteOf(planned({ sedation: false }, {})).map(({ label }) => label);
    expect(labels).toContain('Sedation or anaesthesia');
    expect(labels).not.toContain('How deep, as planned');
    expect(labels).not.toContain('Who monitors the patient');
  });
});
