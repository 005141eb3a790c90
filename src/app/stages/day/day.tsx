import Box from '@mui/material/Box';
import { useState } from 'react';
import type { Asked } from '../../../assessment/assess/asked.ts';
import { decide } from '../../../assessment/assess/decide.ts';
import type { AnswerKey } from '../../../assessment/case/case.ts';
import type { FieldId } from '../../../assessment/case/field.ts';
import { dayOfProcedure, dayQuestions, notPresentBefore } from '../../../assessment/day/day-of-procedure.ts';
import { questionById } from '../../../parameter/questions.ts';
import { useWords } from '../../open/words.ts';
import { useCase, useWorkspace } from '../../open/workspace.ts';
import { GroupAnswer } from '../../parts/answers/group-answer.tsx';
import { QuestionRow } from '../../parts/answers/question-row.tsx';
import { toFhirDateTime } from '../../parts/fields/local-moment.ts';
import { LinkButton } from '../../parts/words/link-button.tsx';
import { Section } from '../../parts/words/section.tsx';
import { BleedingOnDay } from './bleeding-on-day.tsx';
import { NamedLevelsLine } from './named-levels-line.tsx';
import { UniversalProtocol } from './universal-protocol.tsx';

/** What has to be asked again before the needle, the levels in one line, and the Universal Protocol. */
export function DayScreen({ onGoTo }: { readonly onGoTo: (field: FieldId) => void }) {
  const words = useWords();
  const [current] = useCase();
  const { site } = useWorkspace();
  const hours = site.windows.dayOfProcedureHours;
  const day = dayOfProcedure(current, hours);
  // A row that was once on the screen stays: neither an answer nor taking it back moves the others under the hand.
  const shown = useEver(
    current.id,
    day.askedAgain.map(({ key }) => key),
  );
  const rows = dayQuestions(current).filter(({ key }) => shown.includes(key));
  const wasNotPresent = useEver(current.id, notPresentBefore(current));
  const findings = decide(current);
  const levels = current.levels.map(({ level }) => level);
  const row = ({ id, level, key }: Asked) => <QuestionRow key={key} question={questionById(id)} level={level} findings={findings} />;
  const places = [undefined, ...levels].filter(place => rows.some(({ level }) => level === place));
  return (
    <>
      <Section title={words.day.again.heading} {...(rows.length > 0 ? { hint: words.day.again.hint(hours) } : {})}>
        <HeldAnswers rows={rows.length} onGoTo={onGoTo} />
        <GroupAnswer keys={wasNotPresent} again />
        {places.map(place => (
          <Box component="section" key={place ?? 'patient'} aria-label={place ? words.codes.level[place] : words.day.again.wholePatient}>
            <Box component="h3" sx={{ typography: 'h3', mt: 2, mb: 0, color: 'text.secondary' }}>
              {place ? words.codes.level[place] : words.day.again.wholePatient}
            </Box>
            {rows.filter(({ level }) => level === place).map(row)}
          </Box>
        ))}
      </Section>
      <BleedingOnDay />
      <NamedLevelsLine onGoTo={onGoTo} />
      <UniversalProtocol />
    </>
  );
}

/** Since when the answers hold that are not asked again, and where those stand that were never given. */
function HeldAnswers({ rows, onGoTo }: { readonly rows: number; readonly onGoTo: (field: FieldId) => void }) {
  const words = useWords();
  const [current] = useCase();
  const { site } = useWorkspace();
  const { held, heldSince, unanswered } = dayOfProcedure(current, site.windows.dayOfProcedureHours);
  const say = words.day.again;
  const [first] = unanswered;
  const since = heldSince === undefined ? undefined : words.record.moment(toFhirDateTime(new Date(heldSince)));
  return (
    <Box sx={{ color: 'text.secondary', my: 0.5 }}>
      {rows === 0 && held.length > 0 ? `${say.nothing} ` : null}
      {since !== undefined && held.length > 0 ? `${say.holds(held.length, since)} ` : null}
      {rows === 0 && held.length === 0 ? `${say.none} ` : null}
      {first ? <LinkButton onClick={() => onGoTo(first)}>{say.unanswered(unanswered.length)}</LinkButton> : null}
    </Box>
  );
}

/** Everything that was ever among these while this case was on the screen. */
function useEver(caseId: string, keys: readonly AnswerKey[]): readonly AnswerKey[] {
  const [ever, setEver] = useState({ caseId, keys });
  const known = ever.caseId === caseId ? ever.keys : [];
  const gained = keys.filter(key => !known.includes(key));
  if (ever.caseId !== caseId || gained.length > 0) setEver({ caseId, keys: [...known, ...gained] });
  return [...known, ...gained];
}
