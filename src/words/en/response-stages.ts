import { listFormat } from '../list-format.ts';

export type NamedStage = 'assessment' | 'plan' | 'consent' | 'day' | 'procedure' | 'complications' | 'recover' | 'follow-up';

const stages: Readonly<Record<NamedStage, string>> = {
  assessment: 'the assessment',
  plan: 'the plan',
  consent: 'the consent',
  day: 'verification and time-out',
  procedure: 'the procedure',
  complications: 'the complications',
  recover: 'recovery',
  'follow-up': 'follow-up',
};

/** The stages that have a Questionnaire each, within a sentence. */
export const namedStages = (of: readonly NamedStage[]) => listFormat('en-GB').format(of.map(stage => stages[stage]));
