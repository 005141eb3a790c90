import type { Complication } from '../case/case.ts';
import { patientDied } from './facts.ts';
import { gradesOf, isGradeOfDeath } from './grades.ts';

/** A question of a complication that another answer speaks for. */
export type ProposedAnswer = 'life-threatening' | 'death' | 'permanent-sequelae' | 'fatal';

/** What speaks for it. */
export type ProposalGround = 'grade-4' | 'grade-5' | 'grade-of-death' | 'said-to-have-died' | 'kind' | 'outcome';

export interface Proposal {
  readonly answer: ProposedAnswer;
  readonly ground: ProposalGround;
}

/** What other answers propose where nothing is answered yet. A person confirms it, or says otherwise: nothing follows from it. */
export function proposalsFor(complication: Complication): readonly Proposal[] {
  const { kind, grade, outcome, consequences, seriousCriteria } = complication;
  const ofDeath = gradesOf(complication).find(isGradeOfDeath);
  const ground = ofDeath?.system === 'sir-2017' ? 'grade-5' : 'grade-of-death';
  const died = patientDied(complication);
  const found: readonly (readonly [Proposal, boolean])[] = [
    [{ answer: 'life-threatening', ground: 'grade-4' }, grade === '4' && !died && seriousCriteria['life-threatening'] === undefined],
    [{ answer: 'death', ground: 'said-to-have-died' }, died && consequences.death === undefined],
    [{ answer: 'death', ground }, ofDeath !== undefined && !died && consequences.death === undefined],
    [{ answer: 'fatal', ground }, ofDeath !== undefined && !died && outcome === undefined],
    [
      { answer: 'permanent-sequelae', ground: 'kind' },
      kind === 'permanent-neurologic-deficit' && consequences['permanent-sequelae'] === undefined,
    ],
    [
      { answer: 'permanent-sequelae', ground: 'outcome' },
      outcome === 'resolvedWithSequelae' && kind !== 'permanent-neurologic-deficit' && consequences['permanent-sequelae'] === undefined,
    ],
  ];
  return found.filter(([, holds]) => holds).map(([proposal]) => proposal);
}
