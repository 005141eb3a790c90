import Box from '@mui/material/Box';
import { useWords } from '../../open/words.ts';
import { useWorkspace } from '../../open/workspace.ts';
import { ChoiceField, TextLine } from '../../parts/fields/form-fields.tsx';
import { MomentField } from '../../parts/fields/moment-field.tsx';
import { DoubtLines } from '../../parts/words/doubts.tsx';
import { Section } from '../../parts/words/section.tsx';
import { useDoubts } from '../../parts/words/use-doubts.ts';
import { PrintConsent } from './print-consent.tsx';
import { ScreenSignature } from './screen-signature.tsx';
import { useConsent } from './use-consent.ts';

/** On the hospital's form, as nearly everywhere; or here. */
export function SigningSection() {
  const words = useWords();
  const { now } = useWorkspace();
  const { consent, change } = useConsent();
  const doubts = useDoubts();
  const say = words.consent.where;
  return (
    <Section title={words.facts.consent.signature}>
      <ChoiceField
        label={words.facts.consent.signedOn}
        fieldId="consent.signedOn"
        value={consent.signedOn}
        options={[
          { value: 'hospital-form', label: say.form },
          { value: 'screen', label: say.screen },
        ]}
        onChange={signedOn => change({ signedOn: signedOn ?? 'hospital-form' })}
      />
      {consent.signedOn === 'hospital-form' ? (
        <Box sx={{ display: 'flex', flexDirection: 'column', gap: 2, my: 2, alignItems: 'flex-start' }}>
          <TextLine
            label={words.facts.consent.formReference}
            hint={words.app.consent.formReference}
            fieldId="consent.formReference"
            value={consent.formReference}
            onChange={formReference => change({ formReference })}
          />
          <div>
            <MomentField
              label={words.facts.consent.formDate}
              nowLabel={words.app.procedure.now}
              fieldId="consent.formDate"
              value={consent.formDate}
              now={now}
              onChange={formDate => change({ formDate })}
            />
            <DoubtLines doubts={doubts.filter(({ field }) => field === 'consent.formDate')} />
          </div>
        </Box>
      ) : (
        <ScreenSignature />
      )}
      <PrintConsent />
    </Section>
  );
}
