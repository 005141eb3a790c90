import { inAnatomicalOrder } from '../../../assessment/case/answer-key.ts';
import type { Case, DeviceUsed, LevelPerformed } from '../../../assessment/case/case.ts';
import { isKnownDevice, procedureFacts } from '../../../assessment/procedure/facts.ts';
import { isAmount } from '../../../assessment/values/amount.ts';
import type { Words } from '../../../words/words.ts';
import type { LineDraft } from '../../base/line.ts';
import { spoken } from '../../base/spoken.ts';
import { techniqueInWords } from '../../base/technique-in-words.ts';
import { monitoringStated, vitalSignsLines } from '../../procedure/monitoring-stated.ts';
import { injectateInWords } from '../../procedure/procedure-lines.ts';
import { besidesLines, deviceLines, doseLines, generalLines } from '../../procedure/session-lines.ts';
import { sedationGiven } from '../../procedure/stated-facts.ts';
import { type Elements, each, joined, together, whereSaid } from './elements.ts';

/** How deep, what was given with dose and time, and who kept watch: here, or where that record is kept. */
export function sedationElements(current: Case, words: Words): Elements {
  const { sedationLevel, monitoringKept } = current.procedure;
  const given = sedationGiven(current, words).map(({ what, said, field }): LineDraft => [what, said, field]);
  const kept = monitoringStated(current, words).map(({ what, said, field }): LineDraft => [what, said, field]);
  const signs = vitalSignsLines(current, words);
  const { facts } = words;
  // What the EHR keeps is not lacking for not being kept here too.
  const ownRecord = monitoringKept !== 'in-ehr';
  return joined(
    each(
      [words.record.procedure.sedation, sedationLevel && words.codes.sedationLevel[sedationLevel], 'procedure.sedationLevel'],
      ...(given.length === 0 && ownRecord && sedationLevel !== 'none'
        ? [[facts.procedure.sedationMedicines, undefined, 'procedure.sedationMedicines'] as const]
        : given),
      ...(kept.length > 0 ? kept : [[facts.procedure.monitoringKept, undefined, 'procedure.monitoringKept'] as const]),
      ...(signs.length === 0 && ownRecord ? [[facts.procedure.vitalSigns, undefined, 'procedure.vitalSigns'] as const] : signs),
    ),
  );
}

/** By what guidance, and at each level the technique, the way in, and how much of what was put there. */
export function techniqueElements(current: Case, words: Words): Elements {
  const say = words.record.procedure;
  const { guidance, levels } = current.procedure;
  return joined(
    each(
      [say.guidance, guidance && words.codes.guidance[guidance], 'procedure.guidance'],
      [say.injectate, injectateInWords(current, words), 'procedure.injectate'],
    ),
    ...inAnatomicalOrder(levels).map(row => together(words.codes.level[row.level], words, ...partsOf(row, words))),
  );
}

function partsOf(row: LevelPerformed, words: Words): readonly LineDraft[] {
  const say = words.record.procedure;
  const { facts, codes } = words;
  const { level, technique, techniqueText, approach, side, cementVolumeMl, cementStartedAt, cementEndedAt } = row;
  const field = (name: keyof typeof procedureFacts.levels.facts) => `procedure.levels.${level}.${name}` as const;
  const called = facts.procedure;
  const times = [cementStartedAt && say.cementFrom(cementStartedAt), cementEndedAt && say.cementUntil(cementEndedAt)].filter(Boolean);
  return [
    [called['levels.technique'], technique && techniqueInWords(technique, techniqueText, words), field('technique')],
    [called['levels.approach'], approach && codes.approach[approach], field('approach')],
    ...(isAskedAt(row, 'side') ? [[called['levels.side'], side && say.side(codes.treatedSide[side]), field('side')] as const] : []),
    [called['levels.cementVolumeMl'], isAmount(cementVolumeMl) ? say.volume(cementVolumeMl) : undefined, field('cementVolumeMl')],
    [called['levels.cementStartedAt'], times.join('; '), field('cementStartedAt')],
    ...(technique === 'rfa-adjunct' ? ablationParts(row, words) : []),
  ];
}

function isAskedAt(row: LevelPerformed, name: 'side' | 'biopsySentTo'): boolean {
  const beside = { ...row };
  return procedureFacts.levels.facts[name].asked?.({ status: 'completed', sedationPlanned: undefined, beside, within: beside }) ?? true;
}

function ablationParts({ level, ablationProbe, ablationMin, ablationTemperatureCel }: LevelPerformed, words: Words): readonly LineDraft[] {
  const say = words.record.procedure;
  const called = words.facts.procedure;
  const said = (how: string | undefined) => (how ? say.ablation([how]) : undefined);
  return [
    [called['levels.ablationProbe'], said(spoken(ablationProbe)), `procedure.levels.${level}.ablationProbe`],
    [called['levels.ablationMin'], isAmount(ablationMin) ? say.minutes(ablationMin) : undefined, `procedure.levels.${level}.ablationMin`],
    [
      called['levels.ablationTemperatureCel'],
      isAmount(ablationTemperatureCel) ? say.celsius(ablationTemperatureCel) : undefined,
      `procedure.levels.${level}.ablationTemperatureCel`,
    ],
  ];
}

/** Each with its identifier, by which an implant is found again. */
export function deviceElements(current: Case, words: Words): Elements {
  const known = current.procedure.devices.filter(isKnownDevice);
  if (known.length === 0) return each([words.facts.procedure.devices, undefined, 'procedure.devices']);
  return { lines: whereSaid(...deviceLines(current, words)).lines, lacking: known.flatMap(device => lackingOf(device, words)) };
}

function lackingOf({ id, description, udi, lot, serial }: DeviceUsed, words: Words): Elements['lacking'] {
  const called = words.facts.procedure;
  const drafts: readonly LineDraft[] = [
    [called['devices.udi'], spoken(udi), `procedure.devices.${id}.udi`],
    [called['devices.lot'], spoken(lot) || spoken(serial), `procedure.devices.${id}.lot`],
  ];
  const name = spoken(description) || words.record.procedure.device;
  return each(...drafts).lacking.map(({ label, field }) => ({ label: words.record.line(name, label), field }));
}

/** What was taken out at each level, and which laboratory has it. */
export function specimenElements({ procedure }: Case, words: Words): Elements {
  const called = words.facts.procedure;
  return joined(
    ...inAnatomicalOrder(procedure.levels).map(row => {
      const { level, biopsy, biopsySentTo } = row;
      const to = spoken(biopsySentTo);
      const taken: LineDraft = [
        called['levels.biopsy'],
        biopsy === undefined ? undefined : words.record.procedure.biopsy(biopsy, biopsy ? to : ''),
        `procedure.levels.${level}.biopsy`,
      ];
      const { lines, lacking } = together(words.codes.level[level], words, taken);
      const unsent =
        biopsy && to === ''
          ? together(words.codes.level[level], words, [called['levels.biopsySentTo'], '', `procedure.levels.${level}.biopsySentTo`]).lacking
          : [];
      return { lines, lacking: [...lacking, ...unsent] };
    }),
  );
}

/** What was given beside the sedation, and what was lost. */
export function givenElements(current: Case, words: Words): Elements {
  const [lost, ...given] = besidesLines(current, words);
  return each(...given, ...(lost ? [lost] : []));
}

const BY_FLUOROSCOPY = ['dose.fluoroscopyTimeMin', 'dose.referenceAirKermaMGy', 'dose.doseAreaProductGyCm2'];

/** Of each guidance its own measures: of CT no fluoroscopy time is lacking. */
export function radiationElements({ procedure }: Case, words: Words): Elements {
  const { guidance } = procedure;
  const wanted = ([, , field]: LineDraft) => {
    const byFluoroscopy = BY_FLUOROSCOPY.some(name => field === `procedure.${name}`);
    return byFluoroscopy ? guidance !== 'ct' : guidance === 'ct' || guidance === 'fluoroscopy-and-ct';
  };
  const doses = doseLines(procedure, words);
  return joined(
    { lines: whereSaid(...doses).lines, lacking: each(...doses.filter(wanted)).lacking },
    each(...generalLines('procedure', procedure, words)),
  );
}
