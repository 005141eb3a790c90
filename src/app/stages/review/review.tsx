import Box from '@mui/material/Box';
import type { FieldId } from '../../../assessment/case/field.ts';
import { fillingOf, writeFilling } from '../../../assessment/case/filling.ts';
import { deliveryWordsIn } from '../../../words/delivery-words.ts';
import type { Delivery } from '../../open/current-delivery.ts';
import { useValidation } from '../../open/use-validation.ts';
import type { ValidationResult } from '../../open/validate-record.ts';
import { useWords } from '../../open/words.ts';
import { useCase } from '../../open/workspace.ts';
import { fieldLabel } from '../../parts/fields/field-label.ts';
import { LinkButton } from '../../parts/words/link-button.tsx';
import { saveTextFile } from '../../parts/words/save-text-file.ts';
import { Section } from '../../parts/words/section.tsx';
import { AttestingSection } from '../../together/attesting.tsx';
import { BleedingAtSend } from '../day/bleeding-on-day.tsx';
import { type FieldIssue, fieldIssues } from '../field-issues.ts';
import { AssessmentNote } from '../plan/assessment-note.tsx';
import { OperativeNote } from '../procedure/operative-note.tsx';
import { ReportElements } from '../procedure/report-elements.tsx';
import { ClinicalNoteSection } from './clinical-note.tsx';
import { CoveragePlace } from './coverage-place.tsx';
import { DeliverySection } from './delivery-section.tsx';
import { DoubtsSection } from './doubts-section.tsx';
import { HardFactsSection } from './hard-facts-section.tsx';
import { ReceiptTable } from './receipt-table.tsx';
import { RecordSummary } from './record-summary.tsx';
import { TakeBackSection } from './take-back.tsx';
import { TwinsSection } from './twins-section.tsx';

interface ReviewProps {
  readonly delivery: Delivery;
  /** Goes to a field; `reason` is said there. */
  readonly onGoTo: (field: FieldId, reason?: string) => void;
}

/** What will be recorded, whether it conforms, what will happen, and after sending what the EHR answered. */
export function ReviewScreen({ delivery, onGoTo }: ReviewProps) {
  const words = useWords();
  const [current] = useCase();
  const { record } = delivery;
  const result = useValidation(record);
  const issues = result?.ok ? fieldIssues(result.verdicts, record) : [];
  return (
    <>
      <Section title={words.app.review.summary} {...(record.entries.length > 0 ? { hint: words.endOfCase.summaryHint } : {})}>
        {record.entries.length === 0 ? <Box sx={{ color: 'text.secondary' }}>{words.app.review.nothing}</Box> : null}
        <RecordSummary record={record} onGoTo={onGoTo} />
      </Section>
      {record.entries.length > 0 ? (
        <Section title={words.app.review.conformance}>
          <Box role="status">{verdictText(result, issues, words.app.review)}</Box>
          <Box component="ul" sx={{ pl: 2.5, my: 0.5 }}>
            {issues.map(({ issue, field }) => (
              <Box
                component="li"
                key={`${issue.expression}:${issue.rule}`}
                sx={{ color: issue.severity === 'error' ? 'warned.main' : 'text.primary' }}
              >
                {field ? (
                  <LinkButton onClick={() => onGoTo(field)}>{fieldLabel(field, words, current)}</LinkButton>
                ) : (
                  <span>{issue.expression}</span>
                )}
                {words.app.colon} {deliveryWordsIn(words.language).issue(issue.rule)}
                {/* For an engineer: the rule and the place, as the profiles call them. */}
                <Box component="span" sx={{ display: 'block', color: 'text.secondary', fontSize: '0.8125rem', overflowWrap: 'anywhere' }}>
                  {issue.rule} {issue.expression}
                </Box>
              </Box>
            ))}
          </Box>
        </Section>
      ) : null}
      <AttestingSection onGoTo={onGoTo} />
      <DoubtsSection onGoTo={onGoTo} />
      <HardFactsSection onGoTo={onGoTo} />
      <BleedingAtSend />
      <TwinsSection delivery={delivery} />
      <TakeBackSection delivery={delivery} />
      {record.entries.length > 0 || (delivery.plan.withdrawals ?? []).length > 0 ? (
        <DeliverySection delivery={delivery} checked={result} onGoTo={onGoTo} />
      ) : null}
      <FillingLine />
      {delivery.receipt ? <ReceiptTable receipt={delivery.receipt} delivery={delivery} /> : null}
      {current.procedure.status === undefined ? null : <OperativeNote onGoTo={onGoTo} />}
      {current.procedure.status === undefined ? null : <ReportElements onGoTo={onGoTo} />}
      <AssessmentNote />
      <CoveragePlace onGoTo={onGoTo} />
      {record.entries.length > 0 ? <ClinicalNoteSection /> : null}
    </>
  );
}

/** How much of it the chart brought, in one quiet line. */
function FillingLine() {
  const words = useWords();
  const [current] = useCase();
  const { answered, filledIn, changed, minutes } = fillingOf(current);
  if (answered === 0) return null;
  const say = deliveryWordsIn(words.language);
  const name = `vertaug-filling-${current.startedAt.slice(0, 10)}-${current.id.slice(0, 8)}.json`;
  return (
    <Box sx={{ color: 'text.secondary', fontSize: '0.875rem', mt: 1, mb: 2 }}>
      {say.filling(answered, filledIn, changed, minutes)}{' '}
      <LinkButton onClick={() => saveTextFile(name, writeFilling(current))}>{say.saveFilling}</LinkButton>
    </Box>
  );
}

function verdictText(
  result: ValidationResult | undefined,
  issues: readonly FieldIssue[],
  words: {
    readonly checking: string;
    readonly valid: string;
    readonly validatorStopped: string;
    readonly blocking: (n: number) => string;
    readonly warnings: (n: number) => string;
  },
): string {
  if (!result) return words.checking;
  if (!result.ok) return words.validatorStopped;
  const errors = issues.filter(({ issue }) => issue.severity === 'error').length;
  if (errors > 0) return words.blocking(errors);
  return issues.length > 0 ? `${words.valid} ${words.warnings(issues.length)}` : words.valid;
}
