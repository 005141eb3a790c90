import type { ParameterId } from './placements.ts';

interface Ambiguity {
  readonly id: string;
  /** Where it matters: beside these, "why is this asked?" says it. Empty: no question of a case is about it. */
  readonly at: readonly ParameterId[];
  /** Where else it is said on the screen, or on which. */
  readonly said: string;
}

/** Where the practice parameter leaves something open. How each is handled is said in `words/en/requirements.ts`. */
export const AMBIGUITIES = [
  {
    id: 'AMB-01',
    at: ['IND-1', 'IND-1a', 'IND-1b'],
    said: 'the line of decision names the indication that is met, or what is missing of it',
  },
  { id: 'AMB-02', at: ['CON-ABS-1', 'CON-REL-4'], said: 'Assess: two questions, each with the meaning of its own' },
  { id: 'AMB-03', at: ['CON-ABS-4', 'CARE-PRE-5'], said: 'Assess: the bleeding panel, and the meaning of the question' },
  { id: 'AMB-04', at: ['CON-REL-2', 'CON-REL-3', 'CON-REL-5'], said: 'Assess: each part is a row, and says with which it counts' },
  {
    id: 'AMB-05',
    at: ['IND-1', 'IND-2', 'CARE-PRE-10'],
    said: 'the line of decision where no indication is matched; Consent: no rate for other causes',
  },
  { id: 'AMB-06', at: ['QC-DEF-5', 'QC-THR-01'], said: 'Complications: the hint of the published table; `vertaug quality`' },
  { id: 'AMB-07', at: ['QC-DEF-2'], said: 'Complications: the hint of the published table' },
  { id: 'AMB-08', at: ['QC-DEF-2', 'QC-DEF-6'], said: '`vertaug quality`: each rate is of patients or of levels, and says so' },
  { id: 'AMB-09', at: ['QC-DEF-2'], said: 'Complications: how many days after the procedure, and whether that is early here' },
  { id: 'AMB-10', at: ['QC-NOTE-1'], said: 'Complications: two kinds' },
  { id: 'AMB-11', at: ['PERS-1', 'PERS-2', 'PERS-3'], said: 'Your place (connection.html?place): what an operator’s routes lack' },
  { id: 'AMB-12', at: ['CON-REL-6'], said: 'Review: payers’ rules stand apart, where a site switches them on' },
  { id: 'AMB-13', at: ['QC-SUCC-1', 'QC-SUCC-3'], said: 'Follow up: the hint over the instruments' },
  { id: 'AMB-14', at: ['QC-TRIG-2', 'QC-TRIG-3'], said: 'Complications: which are to be reviewed' },
  { id: 'AMB-15', at: ['CARE-PRE-3'], said: 'Assess: the meaning of the question' },
  { id: 'AMB-16', at: ['PERS-10'], said: 'Procedure: the warning beside the team' },
] as const satisfies readonly Ambiguity[];

export type AmbiguityId = (typeof AMBIGUITIES)[number]['id'];

/** What is open about one of these. */
export const ambiguitiesAt = (ids: readonly string[]): readonly AmbiguityId[] =>
  AMBIGUITIES.filter(({ at }) => at.some(id => ids.includes(id))).map(({ id }) => id);
