import Box from '@mui/material/Box';
import type { EnteredBy } from '../../../assessment/case/case.ts';
import { enteredByAnother } from '../../../assessment/case/enter.ts';
import type { FieldId } from '../../../assessment/case/field.ts';
import type { SummaryLine } from '../../../record/base/line.ts';
import type { BuiltRecord } from '../../../record/base/record.ts';
import { recordSummary } from '../../../record/notes/summary.ts';
import { useCaseWords, useWords } from '../../open/words.ts';
import { useCase } from '../../open/workspace.ts';
import { toFhirDateTime } from '../../parts/fields/local-moment.ts';
import { LinkButton } from '../../parts/words/link-button.tsx';

interface RecordSummaryProps {
  readonly record: BuiltRecord;
  readonly onGoTo: (field: FieldId) => void;
}

/** What each resource says, line by line, each line leading to where it can be changed; and the resource itself, folded. */
export function RecordSummary({ record, onGoTo }: RecordSummaryProps) {
  const words = useWords();
  const caseWords = useCaseWords();
  const [current] = useCase();
  const sections = recordSummary(current, caseWords);
  return sections.map(({ key, title: kind, lines }) => {
    const alike = sections.filter(section => section.title === kind);
    const title = alike.length > 1 ? `${kind} ${alike.findIndex(section => section.key === key) + 1}` : kind;
    const entry = record.entries.find(built => built.key === key);
    return (
      <Box component="section" key={key} lang={caseWords.language} aria-label={title} sx={{ mb: 3 }}>
        <Box component="h3" sx={{ typography: 'h3', mb: 0.5 }}>
          {title}
        </Box>
        <Box component="dl" sx={{ m: 0, display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '14rem 1fr' }, gap: '2px 16px' }}>
          {lines.map(line => (
            <Line key={`${line.field}:${line.label}`} line={line} by={enteredByAnother(current, line.field)} onGoTo={onGoTo} />
          ))}
        </Box>
        {entry ? (
          <Box component="details" lang={words.language} sx={{ mt: 0.5 }}>
            <Box component="summary" sx={{ cursor: 'pointer', color: 'text.secondary', minHeight: 24 }}>
              {words.app.review.resource}
            </Box>
            <Box
              component="pre"
              tabIndex={0}
              sx={{ fontSize: '0.8125rem', overflow: 'auto', maxHeight: 420, border: 1, borderColor: 'line', p: 1.5 }}
            >
              {JSON.stringify(entry.resource, undefined, 2)}
            </Box>
          </Box>
        ) : null}
      </Box>
    );
  });
}

interface LineProps {
  readonly line: SummaryLine;
  readonly by: EnteredBy | undefined;
  readonly onGoTo: (field: FieldId) => void;
}

function Line({ line: { label, value, field }, by, onGoTo }: LineProps) {
  const words = useWords();
  return (
    <Box sx={{ display: 'contents' }}>
      <Box component="dt" sx={{ color: 'text.secondary' }}>
        <LinkButton onClick={() => onGoTo(field)} sx={{ textDecorationStyle: 'dotted' }}>
          {label}
        </LinkButton>
      </Box>
      <Box component="dd" sx={{ m: 0, mb: { xs: 0.75, sm: 0 }, minHeight: 24, overflowWrap: 'anywhere' }}>
        {value}
        {by?.by === undefined ? null : (
          <Box component="span" lang={words.language} sx={{ display: 'block', color: 'text.secondary', fontSize: '0.875rem' }}>
            {words.app.review.enteredBy(by.by, words.record.moment(toFhirDateTime(new Date(by.at))))}
          </Box>
        )}
      </Box>
    </Box>
  );
}
