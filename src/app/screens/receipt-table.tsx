import Box from '@mui/material/Box';
import { useEffect, useRef } from 'react';
import type { Receipt, ReceiptStatus } from '../../delivery/delivery.ts';
import { outcomeText } from '../../fhir/operation-outcome.ts';
import { asQuoted } from '../../words/as-quoted.ts';
import { Tag, type TagTone } from '../components/tag.tsx';
import { useCase } from '../state/workspace.ts';
import { useWords } from '../words.ts';

const seen = new WeakSet<Receipt>();

/** What the EHR answered, resource by resource, with its own words; and whose record it is. */
export function ReceiptTable({ receipt }: { readonly receipt: Receipt }) {
  const words = useWords();
  const [{ patient }] = useCase();
  const heading = useRef<HTMLHeadingElement>(null);
  // A receipt is what the clinician waits for: bring it into view, and a screen reader to it. Once, not at each return to this stage.
  useEffect(() => {
    if (seen.has(receipt)) return;
    seen.add(receipt);
    heading.current?.focus();
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
        {words.delivery.receipt.at} {words.record.moment(receipt.at)}
      </Box>
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {receipt.lines.map(({ key, resourceType, status }) => (
          <Box component="li" key={key} sx={{ py: 1, borderTop: 1, borderColor: 'line' }}>
            <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '2px 10px', alignItems: 'baseline' }}>
              <Box component="span" sx={{ fontWeight: 650 }}>
                {words.delivery.resource[resourceType]}
              </Box>
              <StatusLine status={status} resourceType={resourceType} />
            </Box>
            <Details status={status} />
          </Box>
        ))}
      </Box>
    </Box>
  );
}

function StatusLine({ status, resourceType }: { readonly status: ReceiptStatus; readonly resourceType: string }) {
  const words = useWords();
  const say = words.delivery.receipt;
  const [tone, tag, text] = ((): readonly [TagTone, string, string] => {
    switch (status.kind) {
      case 'stored': {
        const how = { sent: say.stored, found: say.found, 'found-earlier': say.foundEarlier }[status.how];
        const place = status.id === undefined ? say.noId : say.place(resourceType, status.id);
        return [
          'fresh',
          words.app.review.tag.stored,
          [how, place, status.versionId && say.version(status.versionId)].filter(Boolean).join(' '),
        ];
      }
      case 'unchanged':
        return ['fresh', words.app.review.tag.stored, say.unchanged];
      case 'blocked':
        return ['warned', words.app.review.tag.notSent, say.blocked(status.obstacle.kind)];
      case 'refused':
        return ['warned', words.app.review.tag.notStored, say.refused(status.failure.kind)];
      case 'unknown': {
        const searched = { absent: say.unknownAbsent, 'could-not-search': say.unknownUnsearched, changed: say.unknownChanged };
        return ['ask', words.app.review.tag.unknown, searched[status.searched](status.failure.kind)];
      }
      case 'not-sent':
        return ['warned', words.app.review.tag.notSent, say.notSent(words.delivery.resource[resourceTypeOf(status.because)])];
      case 'wrong-patient':
        return ['warned', words.app.review.tag.notSent, say.wrongPatient];
    }
  })();
  return (
    <>
      <Tag tone={tone}>{tag}</Tag>
      <Box component="span" sx={{ overflowWrap: 'anywhere' }}>
        {text}
      </Box>
    </>
  );
}

/** What the server said; where it said nothing that can be read, what was seen of its answer. */
function Details({ status }: { readonly status: ReceiptStatus }) {
  const words = useWords();
  const failure = status.kind === 'refused' || status.kind === 'unknown' ? status.failure : undefined;
  const said = failure ? outcomeText(failure.outcome) : status.kind === 'stored' ? status.words : undefined;
  if (!said) return null;
  const label = failure && !failure.serverWords ? words.delivery.receipt.detail : words.delivery.receipt.serverWords;
  return <Box sx={{ color: 'text.secondary', fontSize: '0.875rem', overflowWrap: 'anywhere' }}>{words.record.line(label, said)}</Box>;
}

function resourceTypeOf(key: string): 'Consent' | 'Procedure' | 'AdverseEvent' {
  if (key === 'consent') return 'Consent';
  return key === 'procedure' ? 'Procedure' : 'AdverseEvent';
}
