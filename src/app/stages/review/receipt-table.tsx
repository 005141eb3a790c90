import Box from '@mui/material/Box';
import { useEffect, useRef } from 'react';
import type { Receipt } from '../../../delivery/delivery.ts';
import { changedSince } from '../../../delivery/receipt/changed-since.ts';
import { isAnswered } from '../../../delivery/receipt/is-answered.ts';
import { asQuoted } from '../../../words/as-quoted.ts';
import { deliveryWordsIn } from '../../../words/delivery-words.ts';
import { announce } from '../../open/announcements.ts';
import type { Delivery } from '../../open/current-delivery.ts';
import { useWords } from '../../open/words.ts';
import { useCase, useWorkspace } from '../../open/workspace.ts';
import { fieldLabel } from '../../parts/fields/field-label.ts';
import { PrintButton } from '../../parts/print/print-button.tsx';
import { PrintDocument, PrintLines } from '../../parts/print/print-document.tsx';
import { Tag } from '../../parts/words/tag.tsx';
import { AskedAbout } from './asked-about.tsx';
import { type ReceiptWords, receiptWords } from './receipt-line.ts';
import { resourceName } from './resource-name.ts';

interface ReceiptLineWords extends ReceiptWords {
  readonly key: string;
  readonly resource: string;
}

const seen = new WeakSet<Receipt>();

/** What the EHR answered, resource by resource, with its own words; and whose record it is. */
export function ReceiptTable({ receipt, delivery }: { readonly receipt: Receipt; readonly delivery: Delivery }) {
  const words = useWords();
  const say = deliveryWordsIn(words.language);
  const [current] = useCase();
  const { launch } = useWorkspace();
  const { patient } = current;
  const heading = useRef<HTMLHeadingElement>(null);
  const changed = changedSince(receipt, delivery.plan);
  const lines = receipt.lines.map(line => ({
    key: line.key,
    line,
    resource: resourceName(line.key, say),
    ...receiptWords(line, words, field => fieldLabel(field, words, current), launch.issuer.askToCorrect),
  }));
  // A receipt is what the clinician waits for: bring it into view, and a screen reader to it. Once, not at each return to this stage.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the lines are the receipt's, in words
  useEffect(() => {
    if (seen.has(receipt)) return;
    seen.add(receipt);
    heading.current?.focus();
    announce(lines.map(({ resource, text }) => words.record.line(resource, text)).join(' '));
  }, [receipt]);
  return (
    <Box component="section" aria-labelledby="receipt" sx={{ mb: 4 }}>
      <Box component="h2" id="receipt" ref={heading} tabIndex={-1} sx={{ typography: 'h2', m: 0, mb: 0.5 }}>
        {words.app.review.receiptHeading}
      </Box>
      <Box sx={{ color: 'text.secondary', mb: 1, overflowWrap: 'anywhere' }}>
        {[
          patient.name ? asQuoted(patient.name, 120) : words.app.patient.unnamed,
          patient.birthDate ? words.app.patient.born(asQuoted(words.record.moment(patient.birthDate), 40)) : undefined,
        ]
          .filter(part => part !== undefined)
          .join(', ')}
        {' · '}
        {isAnswered(receipt) ? say.receipt.at : say.receipt.tried} {words.record.moment(receipt.at)}
      </Box>
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {lines.map(({ key, line, resource, tone, tag, text, detail }) => (
          <Box component="li" key={key} sx={{ py: 1, borderTop: 1, borderColor: 'line' }}>
            <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '2px 10px', alignItems: 'baseline' }}>
              <Box component="span" sx={{ fontWeight: 650 }}>
                {resource}
              </Box>
              <Tag tone={tone}>{tag}</Tag>
              {changed.has(key) ? <Tag tone="ask">{say.tag.changedSince}</Tag> : null}
              <Box component="span" sx={{ overflowWrap: 'anywhere' }}>
                {text}
              </Box>
            </Box>
            {detail ? (
              <Box sx={{ color: 'text.secondary', fontSize: '0.875rem', overflowWrap: 'anywhere' }}>
                {words.record.line(detail.label, detail.said)}
              </Box>
            ) : null}
            <AskedAbout line={line} delivery={delivery} />
          </Box>
        ))}
      </Box>
      <Box sx={{ mt: 1 }}>
        <PrintButton
          label={words.printing.print}
          name={words.printing.printOf(words.app.review.receiptHeading)}
          document={() => <PrintedReceipt receipt={receipt} lines={lines} />}
        />
      </Box>
    </Box>
  );
}

/** Which case, when it was answered, and of each resource what became of it. */
function PrintedReceipt({ receipt, lines }: { readonly receipt: Receipt; readonly lines: readonly ReceiptLineWords[] }) {
  const words = useWords();
  const say = deliveryWordsIn(words.language);
  const [{ iss }] = useCase();
  const answered = { label: isAnswered(receipt) ? say.receipt.at : say.receipt.tried, value: words.record.moment(receipt.at) };
  return (
    <PrintDocument title={words.app.review.receiptHeading} words={words}>
      <PrintLines title={undefined} lines={[answered, { label: words.printing.receiver, value: iss }]} />
      {lines.map(({ key, resource, tag, text, detail }) => (
        <PrintLines
          key={key}
          title={resource}
          lines={[{ label: tag, value: text }, ...(detail ? [{ label: detail.label, value: detail.said }] : [])]}
        />
      ))}
    </PrintDocument>
  );
}
