import { recoverFacts } from '../../../assessment/recover/facts.ts';
import { useWords } from '../../open/words.ts';
import { useCase } from '../../open/workspace.ts';
import { FactFields } from '../../parts/fields/fact-fields.tsx';
import { Section } from '../../parts/words/section.tsx';

/** From the end of the procedure until the patient leaves. */
export function RecoverScreen() {
  const words = useWords();
  const [{ recovery }, dispatch] = useCase();
  return (
    <Section title={words.endOfCase.sections.bedRest}>
      <FactFields
        facts={recoverFacts}
        labels={words.facts.recover}
        field="recover"
        values={recovery}
        onChange={change => dispatch({ type: 'recover', change })}
      />
    </Section>
  );
}
