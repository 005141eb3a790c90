import type { AssessmentRecord, Case, LevelPlan } from '../../assessment/case/case.ts';
import { MOTOR_ROOTS } from '../../assessment/examination/motor-roots.ts';
import { isFilled } from '../../assessment/facts/conditions.ts';
import { betweenParts } from '../../words/list-format.ts';
import type { Words } from '../../words/words.ts';
import type { NoteSection } from './note-shape.ts';
import { spoken } from './spoken.ts';

type Line = NoteSection['lines'][number];
type VitalSigns = AssessmentRecord['vitalSigns'];
type Examination = AssessmentRecord['examination'];

/** "132/78 mmHg · 76/min · SpO₂ 97%": those that are there. */
export function signsInWords(signs: Partial<Omit<VitalSigns, 'at' | 'keptInEhr'>>, { examination: say }: Words): string {
  const { systolicMmHg: systolic, diastolicMmHg: diastolic, heartRatePerMin, respiratoryRatePerMin } = signs;
  const { oxygenSaturationPercent, temperatureCel } = signs;
  const pressure = systolic === undefined && diastolic === undefined ? undefined : say.pressure(shown(systolic), shown(diastolic));
  return [
    pressure,
    heartRatePerMin === undefined ? undefined : say.rate(heartRatePerMin),
    respiratoryRatePerMin === undefined ? undefined : say.breaths(respiratoryRatePerMin),
    oxygenSaturationPercent === undefined ? undefined : say.saturation(oxygenSaturationPercent),
    temperatureCel === undefined ? undefined : say.temperature(temperatureCel),
  ]
    .filter(Boolean)
    .join(' · ');
}

const shown = (value: number | undefined) => (value === undefined ? '–' : String(value));

/** Undefined: nothing was recorded. */
export function vitalSignsInWords({ at, keptInEhr, ...signs }: VitalSigns, words: Words): string | undefined {
  const said = signsInWords(signs, words);
  if (said === '') return undefined;
  if (keptInEhr !== undefined) return [said, words.examination.attested(spoken(keptInEhr))].join(betweenParts(words));
  return at === undefined ? said : words.examination.at(said, words.record.moment(at));
}

export function physicalInWords({ physical, physicalNote, at, normalTogether }: Examination, words: Words): string | undefined {
  if (physical === undefined) return undefined;
  const marks = normalTogether ? words.examination.together : undefined;
  const note = physical === 'abnormal' ? spoken(physicalNote) : '';
  return withDay([words.codes.examinationFinding[physical], note, marks].filter(Boolean).join(betweenParts(words)), at, words);
}

export function neurologicalInWords(examination: Examination, words: Words): string | undefined {
  const { neurological, sensation, reflexes, sphincters, impairmentScale, impairmentGrade, neurologicalNote } = examination;
  const { codes, record, facts } = words;
  // What was found while it was called abnormal stays in the case, and is told no more.
  if (neurological !== 'abnormal') return neurological && withDay(codes.examinationFinding[neurological], examination.at, words);
  const part = (name: 'sensation' | 'reflexes' | 'sphincters', finding: typeof sensation) =>
    finding && record.line(facts.assess[`examination.${name}`], codes.examinationFinding[finding].toLocaleLowerCase(words.language));
  const scale = impairmentScale ? codes.impairmentScale[impairmentScale] : facts.assess['examination.impairmentGrade'];
  const said = [
    codes.examinationFinding[neurological],
    strengthInWords(examination, words),
    part('sensation', sensation),
    part('reflexes', reflexes),
    part('sphincters', sphincters),
    impairmentGrade && `${scale} ${impairmentGrade}`,
    spoken(neurologicalNote),
  ].filter(Boolean);
  return withDay(said.join(betweenParts(words)), examination.at, words);
}

/** The roots that are weaker than 5; that those tested are strong, where none is. */
function strengthInWords({ motorLeft, motorRight }: Examination, { examination: { motor }, codes }: Words): string | undefined {
  const tested = MOTOR_ROOTS.flatMap(root => [
    { root, side: motor.left1, strength: motorLeft[root] },
    { root, side: motor.right1, strength: motorRight[root] },
  ]).flatMap(({ root, side, strength }) => (strength === undefined ? [] : [{ root, side, strength }]));
  if (tested.length === 0) return undefined;
  const weak = tested.filter(({ strength }) => strength !== '5');
  if (weak.length === 0) return motor.full;
  return motor.weak(weak.map(({ root, side, strength }) => `${motor.cell(root, side)} ${codes.muscleStrength[strength]}`).join(', '));
}

function withDay(said: string, at: string | undefined, words: Words): string {
  return at === undefined ? said : words.examination.at(said, words.record.moment(at));
}

/** One total; undefined where there is none yet. */
export function scoreInWords(row: AssessmentRecord['scores'][number], words: Words): string | undefined {
  const { instrument, score, version, at } = row;
  if (instrument === undefined || score === undefined) return undefined;
  const when = at === undefined ? undefined : words.record.moment(at);
  const say = words.examination.score;
  const said = say.line(words.codes.outcomeInstrument[instrument], String(score), spoken(version), when);
  return row.source === undefined ? said : say.fromEhr(said);
}

/** What makes leakage likelier at a level and is there, in the order of the practice parameter. */
export function leakageRisksThere({ leakageRisk }: LevelPlan, { facts: { assess } }: Words): readonly string[] {
  const { severeCollapse, vascularLesion, corticalDestruction, kuemmell, epiduralTissue } = leakageRisk;
  return [
    ...(severeCollapse ? [assess['levels.leakageRisk.severeCollapse']] : []),
    ...(vascularLesion ? [assess['levels.leakageRisk.vascularLesion']] : []),
    ...(corticalDestruction ? [assess['levels.leakageRisk.corticalDestruction']] : []),
    ...(kuemmell ? [assess['levels.leakageRisk.kuemmell']] : []),
    ...(epiduralTissue ? [assess['levels.leakageRisk.epiduralTissue']] : []),
  ];
}

/** The same as one line; that none of those asked for is there; undefined: nothing was said to. */
export function leakageRiskInWords(plan: LevelPlan, words: Words): string | undefined {
  const there = leakageRisksThere(plan, words);
  if (there.length > 0) return there.join(betweenParts(words));
  return isFilled(plan.leakageRisk) ? words.examination.leakage.noneSaid : undefined;
}

export function outcomeInWords({ outcome, outcomeUntil, outcomeNote }: AssessmentRecord, words: Words): string | undefined {
  if (outcome === undefined) return spoken(outcomeNote) || undefined;
  const until = outcome === 'deferred' && outcomeUntil ? words.examination.outcome.until(words.record.moment(outcomeUntil)) : undefined;
  return [words.codes.assessmentOutcome[outcome], until, spoken(outcomeNote)].filter(Boolean).join(betweenParts(words));
}

/** What was recorded of the patient beside the questions, a line each. */
export function examinationLines({ assessment }: Case, words: Words): readonly Line[] {
  const facts = words.facts.assess;
  const lines: readonly (readonly [string, string | undefined])[] = [
    [facts.vitalSigns, vitalSignsInWords(assessment.vitalSigns, words)],
    [facts['examination.physical'], physicalInWords(assessment.examination, words)],
    [facts['examination.neurological'], neurologicalInWords(assessment.examination, words)],
    ...assessment.scores.map(row => [facts.scores, scoreInWords(row, words)] as const),
    [facts.outcome, outcomeInWords(assessment, words)],
  ];
  return lines.flatMap(([label, value]) => (value ? [{ label, value }] : []));
}
