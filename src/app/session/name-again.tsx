import Box from '@mui/material/Box';
import { useSyncExternalStore } from 'react';
import { LabelledInput } from '../parts/fields/labelled-input.tsx';
import { newerLaunch } from './newer-launch.ts';
import { useSessionWords } from './use-session-words.ts';

interface NameAgainProps {
  readonly typed: string;
  readonly onType: (name: string) => void;
}

/** Asks for the patient's name where Vertaug was opened again in this browser since: two windows look alike. Otherwise nothing. */
export function NameAgain({ typed, onType }: NameAgainProps) {
  const say = useSessionWords().newerLaunch;
  const asked = useSyncExternalStore(newerLaunch.subscribe, newerLaunch.get);
  if (!asked) return null;
  return (
    <Box sx={{ my: 1.5 }}>
      <Box sx={{ color: 'warned.main', mb: 1.5 }}>{say.why}</Box>
      <LabelledInput label={say.name} fieldId="session.patient" width={320} value={typed} onChange={onType} />
    </Box>
  );
}
