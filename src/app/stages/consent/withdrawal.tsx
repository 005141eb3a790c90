import Box from '@mui/material/Box';
import { consentState } from '../../../assessment/consent/consent-state.ts';
import { useWords } from '../../open/words.ts';
import { useWorkspace } from '../../open/workspace.ts';
import { Button } from '../../parts/fields/button.tsx';
import { TextLine } from '../../parts/fields/form-fields.tsx';
import { MomentField } from '../../parts/fields/moment-field.tsx';
import { Section } from '../../parts/words/section.tsx';
import { useConsent } from './use-consent.ts';

/** A consent that was given can be withdrawn until the procedure begins, and that is recorded too. */
export function WithdrawalSection() {
  const words = useWords();
  const { now } = useWorkspace();
  const { consent, change } = useConsent();
  const say = words.consent.withdrawal;
  const state = consentState(consent);
  if (state !== 'given' && state !== 'withdrawn') return null;
  const { withdrawal } = consent;
  return (
    <Section title={words.facts.consent.withdrawal} fieldId="consent.withdrawal">
      {/* Here before there is anything to say: only so is it heard when it comes. */}
      <Box role="status" sx={{ color: 'warned.main', fontWeight: 600 }}>
        {withdrawal ? <Box sx={{ my: 1 }}>{say.stands}</Box> : null}
      </Box>
      {withdrawal ? (
        <>
          <Box sx={{ display: 'flex', flexDirection: 'column', gap: 2, my: 2, alignItems: 'flex-start' }}>
            <MomentField
              label={words.facts.consent['withdrawal.at']}
              nowLabel={words.app.procedure.now}
              fieldId="consent.withdrawal.at"
              value={withdrawal.at}
              now={now}
              onChange={at => change({ withdrawal: { ...withdrawal, at } })}
            />
            <TextLine
              label={words.facts.consent['withdrawal.reason']}
              fieldId="consent.withdrawal.reason"
              value={withdrawal.reason}
              onChange={reason => change({ withdrawal: { ...withdrawal, reason } })}
              multiline
            />
          </Box>
          <Button onClick={() => change({ withdrawal: undefined })}>{say.undo}</Button>
        </>
      ) : (
        <Button onClick={() => change({ withdrawal: { at: undefined, reason: '' } })}>{say.start}</Button>
      )}
    </Section>
  );
}
