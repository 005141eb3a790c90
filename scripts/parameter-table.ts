// Where each thing that the practice parameter asks for is recorded, as docs/parameter.md: from the questions, the facts, and their English words; once for
// the site, from the keys of config.json.
import { FACTS_OF_STAGE, type FactStage } from '../src/assessment/case/case-facts.ts';
import type { FactMap } from '../src/assessment/facts/fact.ts';
import { QUESTIONS } from '../src/parameter/questions.ts';
import { REQUIREMENTS, type RequirementId } from '../src/parameter/requirements.ts';
import { siteKeysOf } from '../src/site/readiness/requirement-keys.ts';
import { factWords } from '../src/words/en/facts.ts';
import { parameterWords } from '../src/words/en/parameter.ts';

const STAGES = {
  assess: 'Assess',
  plan: 'Plan',
  consent: 'Consent',
  day: 'Day of procedure',
  procedure: 'Procedure',
  recover: 'Recover',
  'follow-up': 'Follow up',
  complications: 'Complications',
} as const satisfies Readonly<Record<FactStage, string>>;
const STAGE_IDS = [
  'assess',
  'plan',
  'consent',
  'day',
  'procedure',
  'recover',
  'follow-up',
  'complications',
] as const satisfies readonly FactStage[];

/** What the facts of a stage are called that serve a requirement; of facts together that all serve it, what they are called together. */
function served(requirement: RequirementId, stage: FactStage, facts: FactMap, group = ''): readonly string[] {
  const words: Readonly<Record<string, string>> = factWords[stage];
  return Object.entries(facts).flatMap(([key, node]) => {
    const name = group === '' ? key : `${group}.${key}`;
    if (node.requirement === requirement) return [words[name] ?? name];
    return node.form === 'fact' ? [] : served(requirement, stage, node.facts, name);
  });
}

function placesOf(requirement: RequirementId): string {
  const places = STAGE_IDS.flatMap(stage => {
    const names = served(requirement, stage, FACTS_OF_STAGE[stage]);
    return names.length === 0 ? [] : [`${STAGES[stage]}: ${names.join('; ')}`];
  });
  const asked = QUESTIONS.filter(({ id }) => id === requirement).map(({ id }) => `Assess: ${parameterWords.questions[id].short}`);
  const keys = siteKeysOf(requirement).map(key => `\`${key}\``);
  return [...asked, ...places, ...(keys.length > 0 ? [`Once for the site: ${keys.join(', ')}`] : [])].join('. ');
}

const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** The page. A requirement that nothing serves has an empty place. */
export function parameterTable(): string {
  const questions = QUESTIONS.map(({ id, section }) => row(section, id, parameterWords.questions[id].short, 'Assess'));
  const requirements = REQUIREMENTS.map(({ id, section, about }) => row(section, id, about, placesOf(id)));
  return [
    '# What the practice parameter asks for, and where it is recorded',
    '',
    'The ACR–ASNR–ASSR–SIR–SNIS practice parameter is cited by section; what it asks for stands here in our own words. Generated from',
    '`src/parameter`, the facts in `src/assessment` and their words by `npm run profiles`. Do not edit. What is recorded once for the site is a key of',
    '[config.json](config.md), and [site-readiness.md](site-readiness.md) says how it is judged.',
    '',
    '## Questions of the assessment',
    '',
    row('Section', 'Id', 'Question', 'Where'),
    row('---', '---', '---', '---'),
    ...questions,
    '',
    '## What is recorded beside them',
    '',
    row('Section', 'Id', 'About', 'Where it is recorded'),
    row('---', '---', '---', '---'),
    ...requirements,
    '',
  ].join('\n');
}
