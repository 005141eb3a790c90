import { inAnatomicalOrder } from '../../../assessment/case/answer-key.ts';
import type { Case, Complication } from '../../../assessment/case/case.ts';
import { pendingPathology } from '../../../assessment/follow-up/pathology.ts';
import type { ScheduledContact } from '../../../assessment/follow-up/schedule.ts';
import { isAmount } from '../../../assessment/values/amount.ts';
import { isSacral } from '../../../parameter/levels.ts';
import { followUpWordsIn } from '../../../words/later/follow-up-words.ts';
import { reportWordsIn } from '../../../words/later/report-words.ts';
import { betweenParts } from '../../../words/list-format.ts';
import type { Words } from '../../../words/words.ts';
import type { LineDraft } from '../../base/line.ts';
import { spoken } from '../../base/spoken.ts';
import { complicationInShort } from '../../complications/complication-in-short.ts';
import { type Elements, each, joined, together, whereSaid } from './elements.ts';

/** Where cement went, and what came of the height, at each level. */
export function findingElements({ procedure }: Case, words: Words): Elements {
  const say = words.record.procedure;
  const called = words.facts.procedure;
  return joined(
    ...inAnatomicalOrder(procedure.levels).map(({ level, leakage, heightRestored, heightBeforeMm, heightAfterMm }) => {
      const heights = [
        heightRestored && say.height(words.codes.heightRestored[heightRestored]),
        isAmount(heightBeforeMm) ? say.heightFrom(heightBeforeMm) : undefined,
        isAmount(heightAfterMm) ? say.heightTo(heightAfterMm) : undefined,
      ].filter(Boolean);
      const sites = leakage.length > 0 ? say.leakage(leakage.map(site => words.codes.leakage[site])) : undefined;
      const height: LineDraft = [
        called['levels.heightRestored'],
        heights.join(betweenParts(words)),
        `procedure.levels.${level}.heightRestored`,
      ];
      return together(
        words,
        words.codes.level[level],
        each([called['levels.leakage'], sites, `procedure.levels.${level}.leakage`]),
        // A sacral ala has none that anybody measures.
        isSacral(level) ? whereSaid(height) : each(height),
      );
    }),
  );
}

/** None is said as such; each that was recorded in a line of its own. */
export function complicationElements(current: Case, words: Words): Elements {
  const { immediateComplications: observed } = current.procedure;
  const recorded = current.complications.filter(({ kind }) => kind);
  return joined(
    each([
      words.record.procedure.immediateComplications,
      observed && words.codes.immediateComplications[observed],
      'procedure.immediateComplications',
    ]),
    observed === 'observed' && recorded.length === 0
      ? each([words.record.complication.kind, undefined, 'procedure.immediateComplications'])
      : whereSaid(),
    ...recorded.map((complication, index) => complicationElement(complication, index, current, words)),
  );
}

function complicationElement(complication: Complication, index: number, current: Case, words: Words): Elements {
  const kind = complication.kind && words.codes.complication[complication.kind];
  const value = [kind, complicationInShort(complication, current, words)].filter(Boolean).join(betweenParts(words));
  return whereSaid([reportWordsIn(words.language).complication(index + 1), value, `complication.${complication.id}.kind`]);
}

export function conditionElements({ procedure: { statusAtConclusion: status } }: Case, words: Words): Elements {
  return each([
    words.record.procedure.statusAtConclusion,
    status && words.codes.statusAtConclusion[status],
    'procedure.statusAtConclusion',
  ]);
}

/** Rest and observation, where the patient went, what is awaited, and when the patient is asked again. */
export function planElements(current: Case, words: Words, contacts: readonly ScheduledContact[]): Elements {
  const { recovery, followUp } = current;
  const called = words.facts.recover;
  const say = reportWordsIn(words.language);
  const { moment, inWords } = words.record;
  const { bedRestFrom, bedRestUntil, observedUntil, antithrombotics, antithromboticsNote, destination } = recovery;
  const restarted = [antithrombotics && words.codes.antithromboticRestart[antithrombotics], spoken(antithromboticsNote)];
  const awaited = pendingPathology(current).map(level => words.codes.level[level]);
  return joined(
    each(
      [called.bedRestFrom, bedRestFrom && moment(bedRestFrom), 'recover.bedRestFrom'],
      [called.antithrombotics, restarted.filter(Boolean).join(', '), 'recover.antithrombotics'],
      [called.destination, destination && words.codes.dischargeDestination[destination], 'recover.destination'],
    ),
    whereSaid(
      [called.bedRestUntil, bedRestUntil && moment(bedRestUntil), 'recover.bedRestUntil'],
      [called.observedUntil, observedUntil && moment(observedUntil), 'recover.observedUntil'],
      [say.pathology, awaited.length > 0 ? say.pathologyPending(inWords(awaited)) : undefined, 'follow-up.pathology'],
      [say.followUp, contacts.map(contact => contactInWords(contact, words)).join(betweenParts(words)), 'follow-up.visits'],
      ...(['densitometry', 'osteoporosisReferral'] as const).map((name): LineDraft => {
        const step = followUp[name];
        const said = [step && words.codes.boneHealthStep[step], spoken(followUp[`${name}Note`])].filter(Boolean);
        return [words.facts['follow-up'][name], step && said.join(', '), `follow-up.${name}`];
      }),
    ),
  );
}

function contactInWords({ contact, on }: ScheduledContact, words: Words): string {
  const say = followUpWordsIn(words.language);
  return say.schedule.on(contact.name ?? say.contact(contact.afterDays), words.record.moment(on));
}
