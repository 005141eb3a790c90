import type { FactStage } from '../../../assessment/case/case-facts.ts';
import { generalNames } from '../../../assessment/case/general-facts.ts';
import { useWords } from '../../open/words.ts';
import { useCase } from '../../open/workspace.ts';
import { YesNoField } from './yes-no-field.tsx';

/** The questions of yes or no about the session that a stage asks, as its facts say. */
export function GeneralFacts({ stage }: { readonly stage: Extract<FactStage, 'day' | 'procedure'> }) {
  const { facts } = useWords();
  const labels: Readonly<Partial<Record<string, string>>> = facts[stage];
  const [{ procedure }, dispatch] = useCase();
  return generalNames(stage).map(name => (
    <YesNoField
      key={name}
      label={labels[name] ?? facts.said[name].label}
      fieldId={`procedure.${name}`}
      value={procedure[name]}
      onChange={answer => dispatch({ type: 'procedure', change: { [name]: answer } })}
    />
  ));
}
