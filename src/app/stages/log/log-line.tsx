import Box from '@mui/material/Box';
import { type FormEvent, useId, useState } from 'react';
import type { LogRefusal } from '../../../assessment/log/log-refusal.ts';
import { readLineOfCase } from '../../../assessment/log/read-line-of-case.ts';
import { isUnderstood, type LogLine, type MedicineShortcut } from '../../../assessment/log/read-log-line.ts';
import { isVitalSignName } from '../../../assessment/vital-signs/vital-signs.ts';
import { logWordsIn } from '../../../words/later/log-words.ts';
import type { Words } from '../../../words/words.ts';
import { announce } from '../../open/announcements.ts';
import { useWords } from '../../open/words.ts';
import { useCase, useWorkspace } from '../../open/workspace.ts';
import { WrittenInput } from '../../parts/fields/labelled-input.tsx';
import { inTimeHere, toFhirDateTime } from '../../parts/fields/local-moment.ts';
import { Remark } from '../../parts/words/remark.tsx';
import { clock } from './clock.ts';

interface LogLineFieldProps {
  readonly fieldId: string;
  readonly shortcuts: readonly MedicineShortcut[];
  readonly onEnter: (line: LogLine) => void;
}

/** One line for whatever happened now: Enter takes it, and the next can be typed. What is not understood stays, with the part that is not. */
export function LogLineField({ fieldId, shortcuts, onEnter }: LogLineFieldProps) {
  const words = useWords();
  const { line: say } = logWordsIn(words.language);
  const { called: signs } = words.endOfCase.log;
  const [current] = useCase();
  const { now } = useWorkspace();
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState<LogLine>();
  const label = useId();
  const hint = useId();
  const enter = (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim() === '') return;
    const { performedStart, performedEnd } = current.procedure;
    const session = { start: performedStart && inTimeHere(performedStart), end: performedEnd && inTimeHere(performedEnd) };
    const line = readLineOfCase(current, typed, { now: toFhirDateTime(now()), shortcuts, session });
    if (!isUnderstood(line)) {
      setRefused(line);
      return;
    }
    onEnter(line);
    announce(say.entered);
    setTyped('');
    setRefused(undefined);
  };
  const problems = refused
    ? [
        ...refused.notUnderstood.map(part => say.notUnderstood(part)),
        ...refused.hardlyRight.map(part => {
          const [name = '', value = ''] = part.split(':');
          return say.hardlyRight(isVitalSignName(name) ? signs[name] : signs.pressure, value);
        }),
        ...refused.refused.map(why => refusalInWords(why, words)),
      ]
    : [];
  return (
    <Box component="form" onSubmit={enter} sx={{ mt: 1, maxWidth: '40rem' }}>
      <Box component="label" id={label} htmlFor={`${label}-line`} sx={{ fontWeight: 500 }}>
        {say.label}
      </Box>
      <WrittenInput
        id={`${label}-line`}
        data-field={fieldId}
        aria-describedby={hint}
        autoComplete="off"
        enterKeyHint="send"
        placeholder={say.placeholder}
        value={typed}
        onChange={event => {
          setTyped(event.target.value);
          setRefused(undefined);
        }}
      />
      <Box id={hint} sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
        {say.hint}
      </Box>
      <Remark texts={problems} />
    </Box>
  );
}

function refusalInWords(refusal: LogRefusal, { codes, endOfCase, language }: Words): string {
  const { line: say } = logWordsIn(language);
  const { called } = endOfCase.log;
  switch (refusal.why) {
    case 'twice':
      return say.twice(called[refusal.sign]);
    case 'another':
      return say.another(refusal.part);
    case 'of-ehr':
      return say.ofEhr(refusal.given, clock(inTimeHere(refusal.at)));
    case 'time-needed':
      return say.timeNeeded;
    case 'future':
      return say.future(clock(refusal.at));
    case 'other-level':
      return say.otherLevel(codes.level[refusal.level]);
    case 'recorded':
      return say.recorded[refusal.what](codes.level[refusal.level]);
  }
}
