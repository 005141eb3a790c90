import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { useState } from 'react';
import type { FieldId } from '../../../assessment/case/field.ts';
import { namesPatient } from '../../../chart/elements/names-patient.ts';
import { noteToSign } from '../../../delivery/note-to-sign.ts';
import { bundleOfRecord } from '../../../record/bundle-of-record.ts';
import { stageResponses } from '../../../record/questionnaire/stage-responses.ts';
import { deliveryWordsIn } from '../../../words/delivery-words.ts';
import { sessionWordsIn } from '../../../words/later/session-words.ts';
import { ConnectionDoor } from '../../connection/connection-door.tsx';
import { announce } from '../../open/announcements.ts';
import type { Delivery } from '../../open/current-delivery.ts';
import { type ValidationResult, validateRecord } from '../../open/validate-record.ts';
import { useCaseWords, useWords } from '../../open/words.ts';
import { useCase, useChart } from '../../open/workspace.ts';
import { Button } from '../../parts/fields/button.tsx';
import { fieldLabel } from '../../parts/fields/field-label.ts';
import { LinkButton } from '../../parts/words/link-button.tsx';
import { PatientName } from '../../parts/words/patient-name.tsx';
import { saveTextFile } from '../../parts/words/save-text-file.ts';
import { Section } from '../../parts/words/section.tsx';
import { NameAgain } from '../../session/name-again.tsx';
import { newerLaunch } from '../../session/newer-launch.ts';
import { gateBeforeSending } from './gate-before-sending.ts';
import { PlanInWords } from './plan-in-words.tsx';

interface DeliverySectionProps {
  readonly delivery: Delivery;
  /** Undefined while the record is being checked: until then the button waits, and what is beneath the verdict stays where it is. */
  readonly checked: ValidationResult | undefined;
  /** Goes to a field and says there why. */
  readonly onGoTo: (field: FieldId, reason: string) => void;
}

/** What will happen, said before it is confirmed; and the one button that does it. */
export function DeliverySection({ delivery, checked, onGoTo }: DeliverySectionProps) {
  const words = useWords();
  const say = deliveryWordsIn(words.language);
  const [current] = useCase();
  const caseWords = useCaseWords();
  const { patient } = useChart();
  const [halt, setHalt] = useState<{ readonly text: string; readonly of: typeof delivery.record }>();
  // It is about the record as it was then.
  const stopped = halt?.of === delivery.record ? halt.text : undefined;
  const setStopped = (text: string | undefined) => setHalt(text === undefined ? undefined : { text, of: delivery.record });
  const { plan, record, toSend } = delivery;
  const [typedName, setTypedName] = useState('');
  const unsettled = plan.items.some(item => item.unsettled !== undefined);
  // In somebody's name only when they say so, of this text: another one is asked about again.
  const finalNote = noteToSign(plan);
  const [signedText, setSignedText] = useState<string>();
  const signed = finalNote !== undefined && signedText === finalNote;

  const send = async () => {
    if (delivery.sending) return;
    if (finalNote !== undefined && !signed) return setStopped(say.signFirst);
    setStopped(undefined);
    // A check that could not run is tried once more; a record is never sent unchecked.
    const result = checked?.ok ? checked : await validateRecord(record);
    const gate = gateBeforeSending(result, record, !newerLaunch.get() || namesPatient(typedName, current.patient.name));
    switch (gate.kind) {
      case 'unnamed':
        return setStopped(sessionWordsIn(words.language).newerLaunch.notTyped);
      case 'unchecked':
        return setStopped(words.app.review.validatorStopped);
      case 'held':
        return gate.field === undefined
          ? setStopped(words.app.review.blocking(gate.errors))
          : onGoTo(gate.field, words.app.review.heldBack(gate.errors, fieldLabel(gate.field, words, current)));
      case 'open':
        newerLaunch.set(false);
        setTypedName('');
        announce(words.app.review.sending);
        await delivery.send();
    }
  };
  const saveBundle = () =>
    saveTextFile(
      `vertaug-record-${current.startedAt.slice(0, 10)}-${current.id.slice(0, 8)}.json`,
      bundleOfRecord(record, stageResponses(current, caseWords)),
    );
  return (
    <Section title={words.app.review.deliveryHeading}>
      <PlanInWords plan={plan} onDecideAnew={delivery.decideAnew} />
      {toSend > 1 ? (
        <Box sx={{ color: 'text.secondary', mb: 1.5 }}>
          {say.mode[plan.mode]} {plan.withdrawals?.some(({ ways }) => ways.length > 0) ? say.takeBack.before : null}
        </Box>
      ) : null}
      {toSend > 0 && !patient ? <Box sx={{ color: 'warned.main', mb: 1.5 }}>{words.app.review.waitPatient}</Box> : null}
      {finalNote !== undefined && patient ? (
        <FormControlLabel
          control={<Checkbox checked={signed} onChange={(_, checked) => setSignedText(checked ? finalNote : undefined)} />}
          label={say.sign}
        />
      ) : null}
      {toSend > 0 && patient ? <PatientName lead={words.day.protocol.who} /> : null}
      {toSend > 0 && patient ? <NameAgain typed={typedName} onType={setTypedName} /> : null}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        {toSend > 0 && patient ? (
          // While it is sent not `disabled`, which would take the focus away from it.
          <Button
            variant="contained"
            size="medium"
            disabled={checked === undefined}
            aria-disabled={delivery.sending}
            onClick={() => void send()}
          >
            {delivery.sending ? words.app.review.sending : unsettled ? words.app.review.sendAgain : words.app.review.send}
          </Button>
        ) : null}
        <LinkButton onClick={saveBundle}>{words.app.file.saveRecord}</LinkButton>
      </Box>
      <Box role="alert" sx={{ color: 'warned.main', mt: 1 }}>
        {stopped}
      </Box>
      <ConnectionDoor />
    </Section>
  );
}
