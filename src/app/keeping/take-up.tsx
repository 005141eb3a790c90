import Box from '@mui/material/Box';
import { useState, useSyncExternalStore } from 'react';
import { holdsSomething } from '../../assessment/may-begin.ts';
import { keepingWordsIn } from '../../words/later/keeping-words.ts';
import { NotThisPatient } from '../cases/not-this-patient.tsx';
import { useWords } from '../open/words.ts';
import { useCase, useWorkspace } from '../open/workspace.ts';
import { Button } from '../parts/fields/button.tsx';
import { ConfirmDialog } from '../parts/words/confirm-dialog.tsx';
import type { CaseKeeping, KeptCase } from './case-keeping.ts';
import { timeOfDay } from './time-of-day.ts';

interface TakeUpProps {
  readonly keeping: CaseKeeping;
  readonly onTold: (text: string) => void;
}

/** What can be taken up here; and that the case which was chosen before the launch cannot, for it is not this patient's. */
export function TakeUp(props: TakeUpProps) {
  const { isElsewhere } = props.keeping;
  return (
    <>
      {useSyncExternalStore(isElsewhere.subscribe, isElsewhere.get) ? <NotThisPatient /> : null}
      <Choices {...props} />
    </>
  );
}

/** The cases of this patient that can be gone on with: which one is asked, and none is chosen by itself. */
function Choices({ keeping, onTold }: TakeUpProps) {
  const words = useWords();
  const say = keepingWordsIn(words.language);
  const { caseOfWindow } = useWorkspace();
  const [current] = useCase();
  const choices = useSyncExternalStore(keeping.choices.subscribe, keeping.choices.get);
  const kept = useSyncExternalStore(keeping.kept.subscribe, keeping.kept.get);
  const shelving = useSyncExternalStore(keeping.shelving.subscribe, keeping.shelving.get);
  const [asking, setAsking] = useState<KeptCase>();
  if (choices.length === 0) return null;
  const place = 'place' in shelving ? shelving.place : '';
  const day = (at: string) => words.record.moment(at.slice(0, 10));
  const dayAndTime = (at: string) => (at.length > 10 ? `${day(at)}, ${timeOfDay(at)}` : day(at));
  const called = ({ keptAt, keptBy }: KeptCase) =>
    keptAt === undefined ? say.takeUp.unknown : say.takeUp.last(dayAndTime(keptAt), keptBy);
  const told = (choice: KeptCase) => [
    called(choice),
    ...(choice.procedureOn === undefined ? [] : [say.takeUp.procedure(day(choice.procedureOn))]),
    where(choice),
  ];
  const where = ({ where: at }: KeptCase) =>
    at === 'store' ? say.takeUp.inStore(place) : at === 'ehr' ? say.takeUp.inEhr : say.takeUp.onDevice;
  const takeUp = async (chosen: KeptCase, evenIfLost = false) => {
    setAsking(undefined);
    onTold((await keeping.takeUp(chosen, evenIfLost)) ?? say.takeUp.taken(day(caseOfWindow.get().startedAt)));
  };
  const entered = holdsSomething(current);
  const lost = entered && (kept.status !== 'kept' || kept.at === undefined);
  return (
    <Box component="section" aria-label={say.takeUp.label} sx={{ borderLeft: 3, borderColor: 'ask.main', pl: 1.5, py: 0.5, mb: 2 }}>
      <Box sx={{ fontWeight: 600 }}>{say.takeUp.heading(choices.length)}</Box>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {choices.map(choice => (
          <Box component="li" key={choice.key} sx={{ display: 'flex', flexWrap: 'wrap', gap: '4px 12px', alignItems: 'center', my: 0.5 }}>
            <span>{told(choice).join(', ')}.</span>
            <Button
              variant="contained"
              aria-label={choices.length === 1 ? undefined : say.takeUp.goOnWith(called(choice))}
              onClick={() => (lost ? setAsking(choice) : void takeUp(choice))}
            >
              {say.takeUp.goOn}
            </Button>
          </Box>
        ))}
      </Box>
      <Button onClick={keeping.beginNew}>{say.takeUp.beginNew}</Button>
      {entered && !lost ? <Box sx={{ color: 'text.secondary', mt: 0.5 }}>{say.takeUp.replaces}</Box> : null}
      {asking ? (
        <ConfirmDialog
          title={say.takeUp.goOn}
          text={say.takeUp.replacesUnkept}
          confirm={say.takeUp.goOn}
          onConfirm={() => void takeUp(asking, true)}
          onCancel={() => setAsking(undefined)}
        />
      ) : null}
    </Box>
  );
}
