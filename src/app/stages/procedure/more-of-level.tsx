import type { LevelPerformed } from '../../../assessment/case/case.ts';
import { askedNames } from '../../../assessment/facts/asked-names.ts';
import { howManySaid } from '../../../assessment/facts/how-many-said.ts';
import { procedureFacts } from '../../../assessment/procedure/facts.ts';
import { useWords } from '../../open/words.ts';
import { FactFields } from '../../parts/fields/fact-fields.tsx';
import { FactLine } from '../../parts/fields/fact-line.tsx';
import { Fold } from '../../parts/words/fold.tsx';
import { useDoubts } from '../../parts/words/use-doubts.ts';

const levelFacts = procedureFacts.levels.facts;
type Name = keyof typeof levelFacts;

const FOLDED: readonly Name[] = [
  'cementStartedAt',
  'cementEndedAt',
  'heightRestored',
  'heightBeforeMm',
  'heightAfterMm',
  'biopsy',
  'biopsySentTo',
];

interface LevelFieldsProps {
  readonly performed: LevelPerformed;
  readonly onChange: (part: Partial<Omit<LevelPerformed, 'level'>>) => void;
}

/** What is asked of a level only where its technique or its way in asks for it; nothing otherwise. */
export function AskedOfLevel(props: LevelFieldsProps) {
  const names = askedNames(
    levelFacts,
    ['techniqueText', 'side', 'ablationProbe', 'ablationMin', 'ablationTemperatureCel'],
    props.performed,
  );
  return names.length === 0 ? null : (
    <FactLine>
      <LevelFields {...props} names={names} />
    </FactLine>
  );
}

/** Times of the cement, height and biopsy: what a brief note does without. */
export function MoreOfLevel(props: LevelFieldsProps) {
  const words = useWords();
  const { performed } = props;
  return (
    <Fold
      label={words.app.procedure.moreAbout(words.codes.level[performed.level])}
      recorded={howManySaid(performed, FOLDED)}
      holds={FOLDED.map(name => `procedure.levels.${performed.level}.${name}`)}
    >
      <FactLine>
        <LevelFields {...props} names={askedNames(levelFacts, FOLDED, performed)} />
      </FactLine>
    </Fold>
  );
}

function LevelFields({ performed, onChange, names }: LevelFieldsProps & { readonly names: readonly Name[] }) {
  const words = useWords();
  const doubts = useDoubts();
  return (
    <FactFields
      facts={levelFacts}
      names={names}
      labels={words.facts.procedure}
      within="levels"
      field={`procedure.levels.${performed.level}`}
      values={performed}
      doubts={doubts}
      onChange={onChange}
    />
  );
}
