import { inAnatomicalOrder } from '../../../assessment/case/answer-key.ts';
import type { Case, DeviceUsed, LevelPerformed } from '../../../assessment/case/case.ts';
import { isKnownDevice, procedureFacts } from '../../../assessment/procedure/facts.ts';
import { isAmount } from '../../../assessment/values/amount.ts';
import { sortWritten } from '../../../chart/findings/medicine-sort.ts';
import { reportWordsIn } from '../../../words/later/report-words.ts';
import { betweenParts } from '../../../words/list-format.ts';
import type { Words } from '../../../words/words.ts';
import type { LineDraft } from '../../base/line.ts';
import { spoken } from '../../base/spoken.ts';
import { techniqueInWords } from '../../base/technique-in-words.ts';
import { monitoringStated, vitalSignsLines } from '../../procedure/monitoring-stated.ts';
import { injectateInWords } from '../../procedure/procedure-lines.ts';
import { besidesLines, deviceLines, doseLines, generalLines } from '../../procedure/session-lines.ts';
import { medicinesGivenBeside } from '../../procedure/stated-facts.ts';
import { type Elements, each, joined, together, whereSaid } from './elements.ts';

/** How deep, what was given with dose and time, and who kept watch: here, or where that record is kept. */
export function sedationElements(current: Case, words: Words): Elements {
  const { sedationLevel, monitoringKept } = current.procedure;
  const given = medicinesGivenBeside(current, words).map(({ what, said, field }): LineDraft => [what, said, field]);
  const kept = monitoringStated(current, words).map(({ what, said, field }): LineDraft => [what, said, field]);
  const signs = vitalSignsLines(current, words);
  const { facts } = words;
  const say = reportWordsIn(words.language);
  // What the EHR keeps is not lacking for not being kept here too.
  const ownRecord = monitoringKept !== 'in-ehr';
  return joined(
    each(
      [words.record.procedure.sedation, sedationLevel && words.codes.sedationLevel[sedationLevel], 'procedure.sedationLevel'],
      ...(ownRecord && sedationLevel !== 'none' && !saysSedation(current)
        ? [[say.medicines, undefined, 'procedure.sedationMedicines'] as const]
        : []),
      ...given,
      ...(kept.length > 0 ? kept : [[words.facts.procedure.monitoringKept, undefined, 'procedure.monitoringKept'] as const]),
      ...(signs.length === 0 && ownRecord ? [[facts.procedure.vitalSigns, undefined, 'procedure.vitalSigns'] as const] : signs),
    ),
  );
}

/** An antibiotic alone leaves open what sedation was made of. */
const saysSedation = ({ procedure }: Case): boolean =>
  procedure.sedationMedicines.some(
    ({ given, struck }) => !struck && spoken(given) !== '' && ['sedates', 'unknown'].includes(sortWritten(given)),
  );

/** By what guidance, and at each level the technique, the way in, and how much of what was put there. */
export function techniqueElements(current: Case, words: Words): Elements {
  const say = words.record.procedure;
  const { guidance, levels } = current.procedure;
  return joined(
    each(
      [say.guidance, guidance && words.codes.guidance[guidance], 'procedure.guidance'],
      [say.injectate, injectateInWords(current, words), 'procedure.injectate'],
    ),
    ...inAnatomicalOrder(levels).map(row => together(words, words.codes.level[row.level], ...partsOf(row, words))),
  );
}

function partsOf(row: LevelPerformed, words: Words): readonly Elements[] {
  const say = words.record.procedure;
  const { facts, codes } = words;
  const { level, technique, techniqueText, approach, side, cementVolumeMl, cementStartedAt, cementEndedAt } = row;
  const field = (name: keyof typeof procedureFacts.levels.facts) => `procedure.levels.${level}.${name}` as const;
  const called = facts.procedure;
  const times = [cementStartedAt && say.cementFrom(cementStartedAt), cementEndedAt && say.cementUntil(cementEndedAt)].filter(Boolean);
  const oneSided: LineDraft = [called['levels.side'], side && say.side(codes.treatedSide[side]), field('side')];
  return [
    each(
      [called['levels.technique'], technique && techniqueInWords(technique, techniqueText, words), field('technique')],
      [called['levels.approach'], approach && codes.approach[approach], field('approach')],
    ),
    isOneSided(row) ? each(oneSided) : whereSaid(oneSided),
    each(
      [called['levels.cementVolumeMl'], isAmount(cementVolumeMl) ? say.volume(cementVolumeMl) : undefined, field('cementVolumeMl')],
      [reportWordsIn(words.language).cementTimes, times.join(betweenParts(words)), field('cementStartedAt')],
    ),
    technique === 'rfa-adjunct' ? ablation(row, words) : whereSaid(),
  ];
}

const isOneSided = (row: LevelPerformed): boolean =>
  procedureFacts.levels.facts.side.asked?.({ status: undefined, sedationPlanned: undefined, beside: { ...row }, within: { ...row } }) ??
  true;

/** One saying for probe, time and temperature. */
function ablation(row: LevelPerformed, words: Words): Elements {
  const { level, ablationProbe, ablationMin, ablationTemperatureCel } = row;
  const say = words.record.procedure;
  const called = words.facts.procedure;
  const { lines, lacking } = each(
    [called['levels.ablationProbe'], spoken(ablationProbe), `procedure.levels.${level}.ablationProbe`],
    [called['levels.ablationMin'], isAmount(ablationMin) ? say.minutes(ablationMin) : '', `procedure.levels.${level}.ablationMin`],
    [
      called['levels.ablationTemperatureCel'],
      isAmount(ablationTemperatureCel) ? say.celsius(ablationTemperatureCel) : '',
      `procedure.levels.${level}.ablationTemperatureCel`,
    ],
  );
  const [first] = lines;
  return { lines: first ? [{ ...first, value: say.ablation(lines.map(({ value }) => value)) }] : [], lacking };
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
  return each(...drafts).lacking.map(missing => ({ ...missing, of: name }));
}

/** What was taken out at each level, and which laboratory has it. */
export function specimenElements({ procedure }: Case, words: Words): Elements {
  const say = reportWordsIn(words.language);
  return joined(
    ...inAnatomicalOrder(procedure.levels).map(({ level, biopsy, biopsySentTo }) => {
      const to = spoken(biopsySentTo);
      const said = biopsy === undefined ? undefined : words.record.procedure.biopsy(biopsy, biopsy ? to : '');
      const sentTo: LineDraft = [words.facts.procedure['levels.biopsySentTo'], to, `procedure.levels.${level}.biopsySentTo`];
      return together(words, words.codes.level[level], each([say.biopsy, said, `procedure.levels.${level}.biopsy`]), {
        lines: [],
        lacking: biopsy ? each(sentTo).lacking : [],
      });
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
