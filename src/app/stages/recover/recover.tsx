import Box from '@mui/material/Box';
import type { Recovery } from '../../../assessment/case/case.ts';
import type { FieldId } from '../../../assessment/case/field.ts';
import { recoverFacts } from '../../../assessment/recover/facts.ts';
import { useWords } from '../../open/words.ts';
import { useCase } from '../../open/workspace.ts';
import { FactFields } from '../../parts/fields/fact-fields.tsx';
import { Section } from '../../parts/words/section.tsx';
import { ChecksSection } from './checks-section.tsx';

/** From the end of the procedure until the patient leaves (section IV.C.3). */
export function RecoverScreen({ onGoTo }: { readonly onGoTo: (field: FieldId) => void }) {
  const words = useWords();
  const [{ recovery, procedure }] = useCase();
  const say = words.endOfCase.recovery;
  const walked = recovery.ambulation !== undefined && recovery.ambulation !== 'not-tried';
  const tells = recovery.antithrombotics !== undefined && recovery.antithrombotics !== 'none-held';
  if (procedure.status === undefined || procedure.status === 'not-done') return <Box sx={{ color: 'text.secondary' }}>{say.notBegun}</Box>;
  return (
    <>
      <RecoverySection title={say.bedRest} hint={say.bedRestHint} names={['bedRestFrom', 'bedRestUntil', 'observedUntil']} />
      <ChecksSection onGoTo={onGoTo} />
      <RecoverySection
        title={say.beforeLeaving}
        names={[
          'painTreated',
          ...(recovery.painTreated ? (['painTreatment'] as const) : []),
          'ambulation',
          ...(walked ? (['ambulatedAt', 'ambulationWatchedBy'] as const) : []),
          'educated',
          ...(recovery.educated ? (['educationNote'] as const) : []),
          'antithrombotics',
          ...(tells ? (['antithromboticsNote'] as const) : []),
        ]}
      />
      <RecoverySection title={say.leaving} names={['destination', 'dischargedAt']} />
    </>
  );
}

interface RecoverySectionProps {
  readonly title: string;
  readonly hint?: string;
  readonly names: readonly (keyof Recovery)[];
}

function RecoverySection({ title, hint, names }: RecoverySectionProps) {
  const words = useWords();
  const [{ recovery }, dispatch] = useCase();
  return (
    <Section title={title} {...(hint === undefined ? {} : { hint })}>
      <FactFields
        facts={recoverFacts}
        names={names}
        labels={words.facts.recover}
        field="recover"
        values={recovery}
        onChange={change => dispatch({ type: 'recover', change })}
      />
    </Section>
  );
}
