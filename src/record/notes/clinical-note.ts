import type { Attestation } from '../../assessment/case/attestation.ts';
import type { Case, RecordKey } from '../../assessment/case/case.ts';
import { lastEntryAt } from '../../assessment/case/last-entry.ts';
import { EMPTY_CHART } from '../../assessment/case/new-case.ts';
import { isByAnother, preparedBy, standingAttestation } from '../../assessment/procedure/attestation.ts';
import { followUpWordsIn } from '../../words/later/follow-up-words.ts';
import { togetherWordsIn } from '../../words/later/together-words.ts';
import type { Words } from '../../words/words.ts';
import { asRecorded } from '../base/as-recorded.ts';
import { examinationLines } from '../base/examination-lines.ts';
import { patientLine, type SummarySection } from '../base/line.ts';
import type { ClinicalNote, ClinicalSection, NoteSection } from '../base/note-shape.ts';
import { spoken } from '../base/spoken.ts';
import { performedInWords } from '../procedure/procedure-lines.ts';
import { assessedSections } from './assessment-note.ts';
import { followedUpSections } from './follow-up-note.ts';
import { noteBody, noteFoot } from './note.ts';
import { recoverySections } from './recovery-note.ts';
import { recordSummary } from './summary.ts';

type Line = NoteSection['lines'][number];

export type { ClinicalNote, ClinicalSection } from '../base/note-shape.ts';

export interface NoteSetting {
  /** Parts of the record that stand only in the note, because the EHR does not take them. */
  readonly carries: readonly RecordKey[];
  /** What the EHR took and did not keep. */
  readonly notKept: readonly Line[];
  /** How the note is called that this one replaces; named in the title. */
  readonly replaces: string | undefined;
  /** How the note is called that this one is an addendum to; named in the title. */
  readonly appends?: string | undefined;
}

/**
 * The note of a case: the same lines as on the screen and in the narratives, what was recorded of recovery and follow-up, and what was answered
 * before the procedure, without the evidence that the chart has for it: the EHR holds that itself, and the note would be another one at each reading.
 */
export function clinicalNote(whole: Case, words: Words, setting: NoteSetting): ClinicalNote {
  const current = asRecorded(whole);
  const summary = recordSummary(current, words);
  return {
    language: words.language,
    title: titleOf(setting, words),
    writtenAt: lastEntryAt(current),
    patient: { label: words.record.patient.label, value: patientLine(current.patient, words) },
    head: headOf(current, whole, words),
    sections: [
      ...onlyHere(summary, setting, words),
      ...recorded(current, summary, setting, words),
      ...recoverySections(current, words),
      ...followedUpSections(current, words),
      ...assessed(current, words),
    ],
    foot: noteFoot(current.procedureId, words),
  };
}

/** The note for an EHR that takes only text. */
export function noteAsText({ title, patient, head, sections, foot }: ClinicalNote, words: Words): string {
  const lines = [patient, ...head].map(({ label, value }) => words.record.line(label, value));
  const body = sections.map(section => [noteBody([section], words), ...(section.text === undefined ? [] : [section.text])].join('\n'));
  return `${[[title, ...lines].join('\n'), ...body, foot].join('\n\n')}\n`;
}

function titleOf({ replaces, appends }: NoteSetting, words: Words): string {
  const say = words.clinicalNote;
  if (replaces !== undefined) return say.replacing(say.title, oneLine(replaces));
  return appends === undefined ? say.title : say.adding(say.title, oneLine(appends));
}

/** A title that was broken over lines would part the title from the line that says whose the note is. */
const oneLine = (text: string) => spoken(text).replaceAll(/\s+/g, ' ');

/** `whole`: what was attested is the case as it stands, and not what of it is told. */
function headOf(current: Case, whole: Case, words: Words): readonly Line[] {
  const say = words.clinicalNote;
  const who = spoken(current.clinician.name ?? '') || say.authorUnnamed;
  const { status } = current.procedure;
  // Of what was not done no date is missing.
  const notSaid = status === 'not-done' ? words.codes.procedureStatus[status] : say.notRecorded;
  return [
    ...(status ? [{ label: say.performed, value: performedInWords(current, words) ?? notSaid }] : []),
    { label: say.written, value: say.writtenBy(who, lastEntryAt(current)) },
    ...attestedLines(whole, words),
    ...assessmentAttestedLines(whole, words),
  ];
}

/** Who prepared and who attested the record of the procedure, once somebody has, and it says what was attested. */
function attestedLines(current: Case, words: Words): readonly Line[] {
  const attestation = standingAttestation(current);
  if (!attestation) return [];
  const say = togetherWordsIn(words.language).attest;
  const who = attesterInWords(current, attestation, words);
  const prepared = preparedBy(current).map(name => spoken(name ?? '') || say.unnamed);
  return [
    ...(prepared.length > 0 ? [{ label: say.prepared, value: words.record.inWords(prepared) }] : []),
    { label: say.attested, value: (attestation.byName ? say.byName : say.by)(who, words.record.moment(attestation.at)) },
  ];
}

/** The same of the assessment. */
function assessmentAttestedLines(current: Case, words: Words): readonly Line[] {
  const attestation = standingAttestation(current, 'assessment');
  if (!attestation) return [];
  const say = words.examination.attest;
  const { unnamed, by, byName } = togetherWordsIn(words.language).attest;
  const who = attesterInWords(current, attestation, words);
  const prepared = preparedBy(current, 'assessment').map(name => spoken(name ?? '') || unnamed);
  return [
    ...(prepared.length > 0 ? [{ label: say.preparedLine, value: words.record.inWords(prepared) }] : []),
    { label: say.line, value: (attestation.byName ? byName : by)(who, words.record.moment(attestation.at)) },
  ];
}

/** Beside an operator who is somebody else, a name alone would read as the operator's. */
function attesterInWords(current: Case, attestation: Attestation, words: Words): string {
  const say = togetherWordsIn(words.language).attest;
  const who = spoken(attestation.by ?? '') || say.unnamed;
  return isByAnother(current, attestation) ? say.notOperator(who) : who;
}

function onlyHere(summary: readonly SummarySection[], { carries, notKept }: NoteSetting, words: Words): readonly ClinicalSection[] {
  const say = words.clinicalNote;
  const parts = [
    ...summary.filter(({ key }) => carries.includes(key)).map(section => partName(section, words)),
    ...new Set(carries.flatMap(key => besideName(key, words) ?? [])),
  ];
  const lines = [
    ...(parts.length > 0 ? [{ label: say.carries, value: words.record.inWords(parts) }] : []),
    ...notKept.map(({ label, value }) => ({ label: say.notKept(label), value })),
  ];
  return lines.length > 0 ? [{ title: say.onlyHere, lines }] : [];
}

/** What the note calls that which no section of the record is of. The answers of a stage whose resource says them are told by that. */
function besideName(key: RecordKey, words: Words): string | undefined {
  switch (key) {
    case 'response/assessment':
    case 'response/plan':
      return words.printing.assessment.heading;
    case 'response/recover':
      return words.endOfCase.recovery.title;
    case 'response/follow-up':
      return followUpWordsIn(words.language).note.short;
    default:
      if (key === 'score/pain') return words.parameter.questions['CARE-PRE-6'].short;
      if (key.startsWith('score/visit/')) return words.facts['follow-up']['visits.pain'];
      return key.startsWith('score/total/') ? words.facts.assess.scores : undefined;
  }
}

/** Several complications have one title: what happened tells them apart. */
function partName({ key, title, lines }: SummarySection, words: Words): string {
  const happened = lines.find(({ field }) => key.startsWith('adverse-event/') && field.endsWith('.kind'));
  return happened ? words.record.line(title, happened.value) : title;
}

/** Where somebody edited the operative note it stands as they wrote it; beside it, from the record, what stands nowhere else. */
function recorded(
  { procedure }: Case,
  summary: readonly SummarySection[],
  { carries }: NoteSetting,
  words: Words,
): readonly ClinicalSection[] {
  const edited = procedure.status === undefined ? undefined : procedure.operativeNote;
  const sections = summary.filter(({ key }) => edited === undefined || key === 'consent' || carries.includes(key));
  const plain = sections.map(({ title, lines }) => ({ title, lines: lines.map(({ label, value }) => ({ label, value })) }));
  if (edited === undefined) return plain;
  return [{ title: words.record.title.operativeNote, lines: [], text: spoken(edited) }, ...plain];
}

/** Only of a case in which somebody answered or planned something. */
function assessed(current: Case, words: Words): readonly ClinicalSection[] {
  if (current.levels.length === 0 && Object.keys(current.answers).length === 0 && examinationLines(current, words).length === 0) return [];
  const answered = { ...current, chart: EMPTY_CHART };
  return assessedSections(answered, words, new Date(lastEntryAt(current))).map(({ title, lines }) => ({
    title: words.record.line(words.printing.assessment.heading, title),
    lines,
  }));
}
