import Box from '@mui/material/Box';
import { type FormEvent, useState } from 'react';
import { MAY_TRY, type PatientTyped, unlocksBy } from '../../chart/elements/names-patient.ts';
import { useCase, useWorkspace } from '../open/workspace.ts';
import { Button } from '../parts/fields/button.tsx';
import { LabelledInput } from '../parts/fields/labelled-input.tsx';
import { leadsToPatient } from './leads-to-patient.ts';
import type { LockReason } from './lock.ts';
import { SessionSheet } from './session-sheet.tsx';
import { SignInAgain } from './sign-in-again.tsx';
import { useSessionWords } from './use-session-words.ts';

interface LockScreenProps {
  readonly why: LockReason;
  readonly onUnlock: () => void;
}

/** In the place of the chart: why it is hidden, and how whoever worked here gets it back. Nothing of the patient is in it. */
export function LockScreen({ why, onUnlock }: LockScreenProps) {
  const say = useSessionWords().lock;
  const { launch, site } = useWorkspace();
  const [byPatient, setByPatient] = useState(false);
  return (
    <SessionSheet
      role="dialog"
      title={say.title}
      whole
      lines={[
        why === 'idle' ? say.idle(site.session.lockAfterMinutes) : say.cameBack,
        say.nothingLost,
        ...(launch.userName === undefined ? [] : [say.who(launch.userName)]),
      ]}
    >
      <SignInAgain
        launch={launch}
        needed
        onlySameUser
        alone
        onOutcome={outcome => {
          if (outcome.ok && outcome.value.kind === 'same') onUnlock();
          if (leadsToPatient(outcome, window.parent !== window)) setByPatient(true);
        }}
      />
      {byPatient ? <ByPatient onUnlock={onUnlock} /> : null}
    </SessionSheet>
  );
}

/** Where signing in does not open it: whoever knows whose chart is open here gets it back. */
function ByPatient({ onUnlock }: { readonly onUnlock: () => void }) {
  const say = useSessionWords().lock;
  const [{ patient }] = useCase();
  const [typed, setTyped] = useState<PatientTyped>({ name: '', birthDate: '' });
  const [tries, setTries] = useState(0);
  const spent = tries >= MAY_TRY;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (spent) return;
    if (unlocksBy(typed, patient)) onUnlock();
    else setTries(tries + 1);
  };
  return (
    <form onSubmit={submit} autoComplete="off">
      <p>{say.byPatient}</p>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, mt: 2 }}>
        <LabelledInput
          label={say.name}
          fieldId="unlock.name"
          width={260}
          value={typed.name}
          onChange={name => setTyped({ ...typed, name })}
        />
        <LabelledInput
          label={say.birthDate}
          fieldId="unlock.birthDate"
          type="date"
          width={180}
          value={typed.birthDate}
          onChange={birthDate => setTyped({ ...typed, birthDate })}
        />
      </Box>
      <p>
        <Button type="submit" disabled={spent}>
          {say.unlock}
        </Button>
      </p>
      <div role="alert">{tries === 0 ? null : spent ? say.tooOften : <span key={tries}>{say.noMatch}</span>}</div>
    </form>
  );
}
