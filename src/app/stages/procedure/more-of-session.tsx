import { askedNames } from '../../../assessment/facts/asked-names.ts';
import { howManySaid } from '../../../assessment/facts/how-many-said.ts';
import { procedureFacts } from '../../../assessment/procedure/facts.ts';
import { useWords } from '../../open/words.ts';
import { useCase } from '../../open/workspace.ts';
import { FactFields } from '../../parts/fields/fact-fields.tsx';
import { FactLine } from '../../parts/fields/fact-line.tsx';
import { Fold } from '../../parts/words/fold.tsx';
import { useDoubts } from '../../parts/words/use-doubts.ts';

const NAMES = ['bloodLossMl', 'contrast', 'contrastMl', 'antibiotic', 'antibioticAt'] as const;

/** Blood loss, contrast medium and antibiotic, each where there was any. */
export function MoreOfSession() {
  const words = useWords();
  const [{ procedure }, dispatch] = useCase();
  const doubts = useDoubts();
  return (
    <Fold label={words.app.procedure.moreOfSession} recorded={howManySaid(procedure, NAMES)} holds={NAMES.map(name => `procedure.${name}`)}>
      <FactLine>
        <FactFields
          facts={procedureFacts}
          names={askedNames(procedureFacts, NAMES, procedure, { status: procedure.status })}
          labels={words.facts.procedure}
          field="procedure"
          values={procedure}
          doubts={doubts}
          onChange={change => dispatch({ type: 'procedure', change })}
        />
      </FactLine>
    </Fold>
  );
}
