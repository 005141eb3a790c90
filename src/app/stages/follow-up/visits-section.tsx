import Box from '@mui/material/Box';
import { useId, useState } from 'react';
import type { FollowUpVisit } from '../../../assessment/case/case.ts';
import { followUpFacts } from '../../../assessment/follow-up/facts.ts';
import { callNow, emptyVisit, latestFirst, type VisitRemark, visitRemarks } from '../../../assessment/follow-up/new-visit.ts';
import { useWords } from '../../open/words.ts';
import { useCase, useWorkspace } from '../../open/workspace.ts';
import { Button } from '../../parts/fields/button.tsx';
import { FactFields } from '../../parts/fields/fact-fields.tsx';
import { toFhirDateTime } from '../../parts/fields/local-moment.ts';
import { LinkButton } from '../../parts/words/link-button.tsx';
import { Remark } from '../../parts/words/remark.tsx';
import { Section } from '../../parts/words/section.tsx';
import { addAndShow } from '../add-and-show.ts';
import { useFollowUpWords } from './follow-up-words.ts';

const visitFacts = followUpFacts.visits.facts;

/** Each time that somebody saw or called the patient, the last first. A call is begun by one act, and its pain is the next. */
export function VisitsSection() {
  const words = useWords();
  const say = useFollowUpWords().visits;
  const { newId, now } = useWorkspace();
  const [{ followUp, clinician }, dispatch] = useCase();
  const { visits } = followUp;
  const write = (next: typeof visits) => dispatch({ type: 'follow-up', change: { visits: next } });
  const add = (visit: FollowUpVisit, part: 'at' | 'pain') =>
    addAndShow(`follow-up.visits.${visit.id}.${part}`, () => write([...visits, visit]));
  return (
    <Section title={words.facts['follow-up'].visits} fieldId="follow-up.visits">
      {visits.length === 0 ? <Box sx={{ color: 'text.secondary', my: 1 }}>{say.none}</Box> : null}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, my: 1 }}>
        <Button variant="outlined" onClick={() => add(callNow(newId(), toFhirDateTime(now()), clinician), 'pain')}>
          {say.callNow}
        </Button>
        <Button onClick={() => add(emptyVisit(newId()), 'at')}>{say.add}</Button>
      </Box>
      {latestFirst(visits).map(visit => (
        <VisitForm
          key={visit.id}
          visit={visit}
          number={visits.indexOf(visit) + 1}
          onChange={change => write(visits.map(row => (row.id === visit.id ? { ...row, ...change } : row)))}
          onRemove={() => addAndShow('follow-up.visits', () => write(visits.filter(({ id }) => id !== visit.id)))}
        />
      ))}
    </Section>
  );
}

interface VisitFormProps {
  readonly visit: FollowUpVisit;
  readonly number: number;
  readonly onChange: (change: Readonly<Record<string, unknown>>) => void;
  readonly onRemove: () => void;
}

function VisitForm({ visit, number, onChange, onRemove }: VisitFormProps) {
  const words = useWords();
  const say = useFollowUpWords().visits;
  const heading = useId();
  const { now } = useWorkspace();
  const [current] = useCase();
  // What was told on an earlier day is a line; what is being written stays open.
  const [isOpen, setOpen] = useState(visit.pain === undefined && visit.note === '');
  const field = `follow-up.visits.${visit.id}` as const;
  const remarks: Readonly<Record<VisitRemark, string>> = { 'beyond-scale': say.beyondScale, future: say.future, before: say.before };
  const fields = (...names: readonly (keyof typeof visitFacts & string)[]) => (
    <FactFields
      facts={visitFacts}
      names={names}
      labels={words.facts['follow-up']}
      within="visits"
      field={field}
      values={visit}
      onChange={onChange}
    />
  );
  const told = [
    visit.manner && words.codes.contactManner[visit.manner],
    visit.pain === undefined ? undefined : say.painThen(visit.pain),
    visit.by,
    visit.note,
  ].filter(Boolean);
  return (
    <Box component="section" aria-labelledby={heading} sx={{ borderTop: 1, borderColor: 'line', py: 1 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, alignItems: 'baseline' }}>
        <Box component="h3" id={heading} data-field={field} tabIndex={-1} sx={{ typography: 'h3', m: 0 }}>
          {say.nth(number, visit.at && words.record.moment(visit.at))}
        </Box>
        {isOpen ? (
          <LinkButton onClick={onRemove}>{say.remove}</LinkButton>
        ) : (
          <LinkButton onClick={() => setOpen(true)}>{say.change}</LinkButton>
        )}
      </Box>
      {isOpen ? (
        <>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '12px 16px', alignItems: 'center', mt: 1.5 }}>
            {fields('pain', 'manner', 'note')}
          </Box>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '12px 16px', alignItems: 'center', mt: 1.5 }}>{fields('at', 'by')}</Box>
        </>
      ) : (
        <Box sx={{ overflowWrap: 'anywhere' }}>{told.join(' · ')}</Box>
      )}
      <Remark texts={visitRemarks(visit, current, now()).map(remark => remarks[remark])} />
    </Box>
  );
}
