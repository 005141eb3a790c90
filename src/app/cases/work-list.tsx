import Box from '@mui/material/Box';
import { useId, useMemo, useState } from 'react';
import { byUrgency, isMine, standingOf, TO_DO, type ToDo } from '../../keep/work-list/standing-of.ts';
import { leaveToCase } from '../../launch/user/browser-user.ts';
import type { UserSession } from '../../launch/user/user-session.ts';
import { dayHere } from '../../plain/hours-and-days.ts';
import type { FollowUpConfig } from '../../site/keeping-config.ts';
import { Button } from '../parts/fields/button.tsx';
import { CheckField } from '../parts/fields/check-field.tsx';
import { Section } from '../parts/words/section.tsx';
import { CaseRow } from './case-row.tsx';
import { useCasesWords } from './cases-words.ts';
import { HowFar } from './how-far.tsx';
import { useWorkList } from './use-work-list.ts';

interface WorkListProps {
  readonly session: UserSession;
  readonly followUp: FollowUpConfig;
  readonly onSignOut: () => void;
}

/** Every case that whoever signed in may see, by what is to be done about it. */
export function WorkList({ session, followUp, onSignOut }: WorkListProps) {
  const say = useCasesWords();
  const { place, userName, fhirUser } = session;
  const { list, begin, stop } = useWorkList(session.session);
  const [shown, setShown] = useState<ToDo | 'all'>('all');
  const [onlyMine, setOnlyMine] = useState(false);
  const filter = useId();
  const open = (caseId: string) => leaveToCase(session.session, place.ehr.iss, caseId);
  const knowsMe = fhirUser !== undefined || userName !== undefined;
  const today = dayHere(new Date(list.at));
  const standing = useMemo(
    () => list.cases.map(listed => ({ listed, toDo: standingOf(listed, followUp, today) })).sort(byUrgency),
    [list.cases, followUp, today],
  );
  const mine = onlyMine ? standing.filter(({ listed }) => isMine(listed, { fhirUser, userName })) : standing;
  const numberIn = (group: ToDo) => mine.filter(({ toDo }) => toDo.includes(group)).length;
  const groups = TO_DO.filter(group => shown === 'all' || shown === group);
  const rowsOf = (group: ToDo) => mine.filter(({ toDo }) => (shown === 'all' ? toDo[0] === group : toDo.includes(group)));
  const isEmpty = groups.every(group => rowsOf(group).length === 0);
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', justifyContent: 'space-between', mb: 1 }}>
        <Box sx={{ color: 'text.secondary' }}>{say.signedIn(place.name, userName)}</Box>
        <Button variant="text" onClick={onSignOut}>
          {say.signOut}
        </Button>
      </Box>
      <HowFar list={list} place={place.name} onStop={stop} onAgain={() => void begin()} />
      <Box sx={{ my: 1.5 }}>
        <Box id={filter} sx={{ fontWeight: 650, mb: 0.5 }}>
          {say.filterLabel}
        </Box>
        <Box role="group" aria-labelledby={filter} sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75 }}>
          {(['all', ...TO_DO.filter(group => group === shown || numberIn(group) > 0)] as const).map(group => (
            <Button
              key={group}
              variant={shown === group ? 'contained' : 'outlined'}
              aria-pressed={shown === group}
              onClick={() => setShown(group)}
              sx={{ minHeight: 36 }}
            >
              {group === 'all' ? say.counted(say.all, mine.length) : say.counted(say.group[group], numberIn(group))}
            </Button>
          ))}
        </Box>
        {knowsMe ? (
          <CheckField label={say.mine} fieldId="cases.mine" checked={onlyMine} onChange={setOnlyMine} />
        ) : (
          <Box sx={{ color: 'text.secondary', mt: 0.5 }}>{say.mineUnknown}</Box>
        )}
      </Box>
      {groups.map(group => {
        const rows = rowsOf(group);
        if (rows.length === 0) return null;
        return (
          <Section key={group} title={say.counted(say.group[group], rows.length)} hint={say.hint[group]}>
            <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
              {rows.map(({ listed, toDo }) => (
                <CaseRow key={listed.documentId} listed={listed} toDo={toDo} onOpen={open} today={today} />
              ))}
            </Box>
          </Section>
        );
      })}
      {isEmpty && list.end !== undefined && list.cases.length > 0 ? <p>{say.none}</p> : null}
      {list.cases.length > 0 ? <Box sx={{ color: 'text.secondary', mt: 2 }}>{say.openHow(place.ehr.name)}</Box> : null}
    </>
  );
}
