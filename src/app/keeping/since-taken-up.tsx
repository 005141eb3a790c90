import Box from '@mui/material/Box';
import { useMemo, useState, useSyncExternalStore } from 'react';
import type { Case, EnteredBy } from '../../assessment/case/case.ts';
import type { FieldId } from '../../assessment/case/field.ts';
import { type ChangesOfPerson, type ChangesSince, changesSince, lastEntryOf } from '../../assessment/merge/changes-since.ts';
import { missingInWords } from '../../record/taking-up/in-words.ts';
import { keepingWordsIn } from '../../words/later/keeping-words.ts';
import { takingUpWordsIn } from '../../words/later/taking-up-words.ts';
import { useOfCase } from '../open/of-case.ts';
import { useWords } from '../open/words.ts';
import { useWorkspace } from '../open/workspace.ts';
import { FieldLinks } from '../parts/words/field-links.tsx';
import { LinkButton } from '../parts/words/link-button.tsx';
import type { CaseKeeping } from './case-keeping.ts';

interface SinceTakenUpProps {
  readonly keeping: CaseKeeping;
  readonly onGoTo: (field: FieldId) => void;
}

/** What others entered since this person last did, with which other Vertaug, and what could not be taken up: until it is closed. */
export function SinceTakenUp({ keeping, onGoTo }: SinceTakenUpProps) {
  const words = useWords();
  const say = keepingWordsIn(words.language);
  const { caseOfWindow } = useWorkspace();
  const replaced = useSyncExternalStore(caseOfWindow.replaced.subscribe, caseOfWindow.replaced.get);
  const missing = useSyncExternalStore(keeping.missing.subscribe, keeping.missing.get);
  // As it was when the case came: what this person enters now is no reason to take the list away.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another case is another list
  const last = useMemo(() => lastOfThisPerson(caseOfWindow.get()), [replaced]);
  const since = useOfCase(current => changesSince(current, last));
  const [closed, setClosed] = useState(0);
  if (closed === replaced) return null;
  const turned = turnedLines(since, say);
  const notThere = missingInWords(missing, takingUpWordsIn(words.language), words);
  if (since.entered.length === 0 && turned.length === 0 && notThere.length === 0) return null;
  const heading = ({ stage, by, changes }: ChangesOfPerson) =>
    say.since.entered(words.app.stages[stage], changes.length, by ?? say.also.somebody);
  return (
    <Box component="section" aria-label={say.since.heading} sx={{ borderLeft: 3, borderColor: 'line', pl: 1.5, py: 0.5, mb: 2 }}>
      {since.entered.length > 0 || turned.length > 0 ? <Box sx={{ fontWeight: 600 }}>{say.since.heading}</Box> : null}
      {since.entered.map(group => (
        <details key={`${group.stage} ${group.by}`}>
          <summary>{heading(group)}</summary>
          <FieldLinks fields={[...new Set(group.changes.flatMap(({ field }) => field ?? []))]} onGoTo={onGoTo} />
        </details>
      ))}
      {turned.map(line => (
        <Box key={line}>{line}</Box>
      ))}
      {notThere.map(line => (
        <Box key={line}>{line}</Box>
      ))}
      <LinkButton onClick={() => setClosed(replaced)}>{say.since.close}</LinkButton>
    </Box>
  );
}

function lastOfThisPerson(current: Case): EnteredBy {
  const by = current.clinician.name ?? current.clinician.reference;
  return lastEntryOf(current, by) ?? { by, at: current.startedAt };
}

function turnedLines({ app, parameter }: ChangesSince, { since }: ReturnType<typeof keepingWordsIn>): readonly string[] {
  return [
    ...(parameter === undefined ? [] : [since.parameter(parameter.before, parameter.now)]),
    ...(app === undefined ? [] : [since.app(app.before, app.now)]),
  ];
}
