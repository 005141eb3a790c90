import type { Case, DeviceUsed, ProcedureRecord } from '../../assessment/case/case.ts';
import { generalNames } from '../../assessment/case/general-facts.ts';
import { isKnownDevice } from '../../assessment/procedure/facts.ts';
import { isAmount } from '../../assessment/values/amount.ts';
import { betweenParts } from '../../words/list-format.ts';
import type { Words } from '../../words/words.ts';
import type { LineDraft } from '../base/line.ts';
import { spoken } from '../base/spoken.ts';
import { printedUdi } from './devices-used.ts';
import { DOSES } from './session-extensions.ts';

/** What was done before the needle to make sure of patient, procedure and level. */
export function protocolLines(
  { universalProtocol: { verified, marking, timeOutAt, timeOutLevels, timeOutBy, consentSighted } }: ProcedureRecord,
  words: Words,
): readonly LineDraft[] {
  const say = words.record.procedure;
  const levels = words.record.inWords(timeOutLevels.map(level => words.codes.level[level]));
  return [
    [say.verification, verified === undefined ? undefined : say.verified(verified), 'procedure.universalProtocol.verified'],
    [say.marking, marking && words.codes.siteMarking[marking], 'procedure.universalProtocol.marking'],
    [say.timeOut, timeOutAt && words.record.moment(timeOutAt), 'procedure.universalProtocol.timeOutAt'],
    [say.timeOutLevels, levels, 'procedure.universalProtocol.timeOutLevels'],
    [words.facts.day['universalProtocol.timeOutBy'], spoken(timeOutBy), 'procedure.universalProtocol.timeOutBy'],
    [
      words.facts.day['universalProtocol.consentSighted'],
      consentSighted === undefined ? undefined : say.consentSighted(consentSighted),
      'procedure.universalProtocol.consentSighted',
    ],
  ];
}

/** How the session goes with an earlier one. */
export function earlierLine({ earlierSession: { relation, on } }: ProcedureRecord, words: Words): LineDraft {
  const said = [relation && words.codes.sessionRelation[relation], on && words.record.moment(on)].filter(Boolean).join(', ');
  return [words.facts.procedure.earlierSession, relation && said, 'procedure.earlierSession.relation'];
}

export function deviceLines({ procedure }: Case, words: Words): readonly LineDraft[] {
  return procedure.devices.filter(isKnownDevice).map(row => [words.record.procedure.device, deviceInWords(row, words), deviceField(row)]);
}

const deviceField = ({ id, description }: DeviceUsed) => `procedure.devices.${id}.${description === '' ? 'udi' : 'description'}` as const;

function deviceInWords({ description, udi, lot, serial, expires }: DeviceUsed, words: Words): string {
  const say = words.record.procedure;
  const printed = printedUdi(udi);
  const parts = [
    spoken(description),
    printed && say.udi(printed),
    spoken(lot) && say.lot(spoken(lot)),
    spoken(serial) && say.serial(spoken(serial)),
    expires && say.expires(words.record.moment(expires)),
  ];
  return parts.filter(part => part).join(betweenParts(words));
}

export function doseLines({ dose }: ProcedureRecord, words: Words): readonly LineDraft[] {
  const say = words.record.procedure;
  return DOSES.map(({ name }): LineDraft => {
    const value = dose[name];
    return [
      words.facts.procedure[`dose.${name}`],
      isAmount(value) ? say.amount(value, say.units[name]) : undefined,
      `procedure.dose.${name}`,
    ];
  });
}

/** From which machine the dose was read, where a report of it was dropped. */
export function reportLines({ doseReports }: ProcedureRecord, words: Words): readonly LineDraft[] {
  const { amount, units } = words.record.procedure;
  return doseReports.map(({ id, device, studyDate, ...stated }): LineDraft => {
    const values = DOSES.flatMap(({ name }) => {
      const value = stated[name];
      return isAmount(value) ? [amount(value, units[name])] : [];
    });
    const from = [spoken(device), studyDate && words.record.moment(studyDate)].filter(Boolean).join(', ');
    const said = values.length > 0 && from !== '' ? words.record.line(from, values.join(', ')) : undefined;
    return [words.facts.procedure.doseReports, said, `procedure.doseReports.${id}`];
  });
}

/** Blood loss, contrast medium and antibiotic, each where somebody has said it. */
export function besidesLines({ procedure }: Case, words: Words): readonly LineDraft[] {
  const { amount, units } = words.record.procedure;
  const { bloodLossMl, contrast, contrastMl, antibiotic, antibioticAt } = procedure;
  const { facts, record } = words;
  const millilitres = (value: number | undefined) => (isAmount(value) ? amount(value, units.cementVolumeMl) : undefined);
  const joined = (...parts: readonly (string | undefined)[]) => parts.filter(Boolean).join(', ');
  return [
    [facts.procedure.bloodLossMl, millilitres(bloodLossMl), 'procedure.bloodLossMl'],
    [facts.procedure.contrast, joined(spoken(contrast), millilitres(contrastMl)), 'procedure.contrast'],
    [facts.procedure.antibiotic, joined(spoken(antibiotic), antibioticAt && record.moment(antibioticAt)), 'procedure.antibiotic'],
  ];
}

/** The questions of yes or no about the session. */
export function generalLines(stage: 'day' | 'procedure', procedure: ProcedureRecord, { facts }: Words): readonly LineDraft[] {
  return generalNames(stage).map((name): LineDraft => {
    const { label, yes, no } = facts.said[name];
    const value = procedure[name];
    return [label, value === undefined ? undefined : value ? yes : no, `procedure.${name}`];
  });
}
