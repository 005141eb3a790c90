import type { CaseAction } from '../case/action.ts';
import type { Case, ConsentRecord } from '../case/case.ts';
import { isNamed } from '../team/facts.ts';

/**
 * "Performed as planned": the acts that take the plan over into what was performed, for one deliberate click. What was already
 * recorded as performed stays as it is; how it ended is asked by itself.
 */
export function performAsPlanned({ levels, plan, procedure }: Case): readonly CaseAction[] {
  const recorded = new Set(procedure.levels.map(({ level }) => level));
  return [
    ...levels
      .filter(({ level }) => !recorded.has(level))
      .map(
        ({ level, technique, techniqueText, approach, side }): CaseAction => ({
          type: 'perform-level',
          level,
          change: { technique, techniqueText, approach, side },
        }),
      ),
    {
      type: 'procedure',
      change: {
        guidance: procedure.guidance ?? plan.guidance,
        injectate: procedure.injectate ?? plan.injectate,
        injectateText: procedure.injectateText || plan.injectateText,
        ...teamAsPlanned({ plan, procedure }),
      },
    },
  ];
}

/** The planned team as who took part: where nobody is recorded yet, for a name that stands there is not written over. */
export function teamAsPlanned({ plan, procedure }: Pick<Case, 'plan' | 'procedure'>): Partial<Pick<Case['procedure'], 'team'>> {
  const planned = plan.team.filter(isNamed);
  return planned.length > 0 && !procedure.team.some(isNamed) ? { team: planned } : {};
}

/** "Covers the plan as it stands": the levels, techniques and sedation of the plan as what the consent covers. */
export function coverAsPlanned({ levels, plan }: Case): Pick<ConsentRecord, 'levels' | 'techniques' | 'techniqueText' | 'sedationCovered'> {
  const techniques = levels.flatMap(({ technique }) => technique ?? []);
  return {
    levels: levels.map(({ level }) => level),
    techniques: [...new Set(techniques)],
    techniqueText: otherTechniques(levels).join('; '),
    sedationCovered: plan.sedation,
  };
}

/** The techniques without a code, in the words in which they are planned or were done, each once. */
export function otherTechniques(rows: readonly Pick<Case['levels'][number], 'technique' | 'techniqueText'>[]): readonly string[] {
  const texts = rows.flatMap(({ technique, techniqueText }) => (technique === 'other' ? techniqueText.trim() || [] : []));
  return [...new Set(texts)];
}
