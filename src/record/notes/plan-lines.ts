import type { Case, LevelPlan } from '../../assessment/case/case.ts';
import { askedNames } from '../../assessment/facts/asked-names.ts';
import { levelPlanFacts, planFacts } from '../../assessment/plan/facts.ts';
import { namedImplants } from '../../assessment/plan/implants.ts';
import { isNamed } from '../../assessment/team/facts.ts';
import { betweenParts } from '../../words/list-format.ts';
import type { Words } from '../../words/words.ts';
import { spoken } from '../base/spoken.ts';
import { techniqueInWords } from '../base/technique-in-words.ts';
import { memberInWords } from '../procedure/performers.ts';
import type { NoteSection } from './note.ts';

type Labelled = readonly [label: string, value: string | undefined];

/** What is planned: at each level, and for the session. Only what was said; what an answer beside it no longer asks for is not. */
export function planLines({ levels, plan }: Case, words: Words): NoteSection['lines'] {
  const facts = words.facts.plan;
  const asked = new Set(askedNames(planFacts, ['anaesthesia', 'monitoredBy'], plan));
  const lines: readonly Labelled[] = [
    ...levels.flatMap(row => atLevel(row, words)),
    [facts.guidance, plan.guidance && words.codes.guidance[plan.guidance]],
    [facts.injectate, plan.injectate && [words.codes.injectate[plan.injectate], spoken(plan.injectateText)].filter(Boolean).join(', ')],
    [facts.team, plannedTeam(plan.team, words)],
    [facts.implants, words.record.inWords(namedImplants(plan))],
    [facts.sedation, yesNo(plan.sedation, words)],
    [facts.anaesthesia, asked.has('anaesthesia') ? plan.anaesthesia && words.codes.sedationLevel[plan.anaesthesia] : undefined],
    [facts.monitoredBy, asked.has('monitoredBy') ? spoken(plan.monitoredBy) : undefined],
    [facts.promptImaging, yesNo(plan.promptImaging, words)],
    [facts.rescueAvailable, yesNo(plan.rescueAvailable, words)],
    [facts.plannedFor, plan.plannedFor && words.record.moment(plan.plannedFor)],
  ];
  return lines.flatMap(([label, value]) => (value ? [{ label, value }] : []));
}

function atLevel(row: LevelPlan, words: Words): readonly Labelled[] {
  const { technique, techniqueText, approach } = row;
  const level = words.codes.level[row.level];
  const side = askedNames(levelPlanFacts, ['side'], row).includes('side') ? row.side : undefined;
  const wayIn = [approach && words.codes.approach[approach], side && words.record.procedure.side(words.codes.treatedSide[side])];
  return [
    [words.app.plan.techniqueAt(level), technique && techniqueInWords(technique, techniqueText, words)],
    [words.app.plan.approachAt(level), wayIn.filter(Boolean).join(', ')],
  ];
}

/** In one line, the role before each. */
function plannedTeam(team: Case['plan']['team'], words: Words): string {
  return team
    .filter(isNamed)
    .map(member => {
      const [role, who] = memberInWords(member, '', words);
      return role === '' ? who : words.record.line(role, who);
    })
    .join(betweenParts(words));
}

function yesNo(answer: boolean | undefined, { app }: Words): string | undefined {
  return answer === undefined ? undefined : answer ? app.answer.yes : app.answer.no;
}
