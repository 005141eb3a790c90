import { FACTS_OF_STAGE, type FactStage } from '../../assessment/case/case-facts.ts';
import type { FactMap } from '../../assessment/facts/fact.ts';

/** Where a fact's answer stands in the responses of its case. Undefined: it goes with the case file, and into no Questionnaire. */
export function questionnaireOf(stage: FactStage, name: string): string | undefined {
  let facts: FactMap = FACTS_OF_STAGE[stage];
  for (const key of name.split('.')) {
    const node: FactMap[string] | undefined = facts[key];
    if (node === undefined || node.fileOnly) return undefined;
    facts = node.form === 'fact' ? {} : node.facts;
  }
  return `QuestionnaireResponse (${stage === 'assess' ? 'assessment' : stage}) linkId ${linkIdOf(stage, name)}`;
}

/** As `stageResponses` names them: what is assessed at a level stands in its group, a complication in its row. */
function linkIdOf(stage: FactStage, name: string): string {
  if (stage === 'complications') return `complication.${name}`;
  return stage === 'assess' ? name.replace(/^levels\./, '') : name;
}
