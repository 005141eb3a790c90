import Box from '@mui/material/Box';
import { useState } from 'react';
import type { FieldId } from '../../../assessment/case/field.ts';
import { followUpSchedule } from '../../../assessment/follow-up/schedule.ts';
import { lackingAlone } from '../../../record/notes/report/elements.ts';
import { type ReportSection, reportElements, reportSections, reportText } from '../../../record/notes/report/report-elements.ts';
import { reportWordsIn } from '../../../words/later/report-words.ts';
import { useCaseWords, useWords } from '../../open/words.ts';
import { useCase, useWorkspace } from '../../open/workspace.ts';
import { toFhirDateTime } from '../../parts/fields/local-moment.ts';
import { PrintDocument, PrintLines } from '../../parts/print/print-document.tsx';
import { LinkButton } from '../../parts/words/link-button.tsx';
import { Section } from '../../parts/words/section.tsx';
import { NoteActions } from '../note-actions.tsx';

type GoTo = (field: FieldId) => void;

/** What the formal report is dictated from (section V): in the words of the case, for it is copied; folded until somebody dictates. */
export function ReportElements({ onGoTo }: { readonly onGoTo: GoTo }) {
  const words = useWords();
  const caseWords = useCaseWords();
  const { now, site } = useWorkspace();
  const [current] = useCase();
  const [shown, setShown] = useState(false);
  const say = reportWordsIn(words.language);
  const { title, paper } = reportWordsIn(caseWords.language);
  const contacts = followUpSchedule(current, site.followUp.contacts, toFhirDateTime(now()).slice(0, 10)) ?? [];
  const sections = reportElements(current, caseWords, contacts);
  const lacking = sections.reduce((sum, section) => sum + section.lacking.length, 0);
  return (
    <Section title={say.title} hint={`${say.hint} ${words.printing.notSent}`}>
      <Box component="details" onToggle={event => setShown(event.currentTarget.open)} sx={{ my: 0.5 }}>
        <Box component="summary" sx={{ cursor: 'pointer', minHeight: 24, py: 0.5, fontWeight: 500 }}>
          {say.show}{' '}
          <Box component="span" sx={{ color: 'text.secondary', fontWeight: 400 }}>
            ({say.notRecordedCount(lacking)})
          </Box>
        </Box>
        {shown ? (
          <Box lang={caseWords.language} sx={{ fontSize: '0.875rem', overflowWrap: 'anywhere', maxWidth: '52rem' }}>
            {sections.map(section => (
              <Part key={section.key} section={section} onGoTo={onGoTo} />
            ))}
          </Box>
        ) : null}
      </Box>
      <NoteActions
        note={title}
        fileName="vertaug-report-elements"
        text={() => reportText(current, caseWords, contacts)}
        document={() => (
          <PrintDocument title={title} words={caseWords}>
            <p>{paper}</p>
            {reportSections(current, caseWords, contacts).map(section => (
              <PrintLines key={section.title} {...section} />
            ))}
          </PrintDocument>
        )}
      />
    </Section>
  );
}

interface PartProps {
  readonly section: ReportSection;
  readonly onGoTo: GoTo;
}

function Part({ section: { title, lines, lacking }, onGoTo }: PartProps) {
  const words = useCaseWords();
  return (
    <Box component="section" aria-label={title} sx={{ mt: 1 }}>
      <Box component="h3" sx={{ fontWeight: 600, fontSize: 'inherit', m: 0 }}>
        {title}
      </Box>
      {lines.map(({ label, value, field }) => (
        <Box key={`${field}:${label}`}>{words.record.line(label, value)}</Box>
      ))}
      {lacking.length > 0 ? (
        <Box sx={{ color: 'text.secondary', display: 'flex', flexWrap: 'wrap', columnGap: 1.5, alignItems: 'center' }}>
          <span>{words.record.line(reportWordsIn(words.language).notRecorded, '')}</span>
          {lacking.map(each => (
            <LinkButton key={`${each.field}:${each.label}`} onClick={() => onGoTo(each.field)}>
              {lackingAlone(each, words)}
            </LinkButton>
          ))}
        </Box>
      ) : null}
    </Box>
  );
}
