import Box from '@mui/material/Box';
import { useState } from 'react';
import type { FhirResource } from '../../fhir/resource.ts';
import { useWords } from '../open/words.ts';
import { LinkButton } from '../parts/words/link-button.tsx';

/** A resource can hold a whole document in one string; more than this is shown only once somebody asks for it. */
const LONGEST = 300;

/** What is nested deeper is no FHIR, and would be too deep to write out. */
const DEEPEST = 100;

/** Would be seen only by what they do to the writing around them: written as JSON can write them. */
const UNSEEN = /[\u200b\u2028-\u202e\u2060-\u206f\ufeff]/g;

/** A resource as the EHR gave it, one step further than what was made of it. Written out only once it is opened. */
export function RawResource({ resource, reference }: { readonly resource: FhirResource; readonly reference: string }) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const [whole, setWhole] = useState(false);
  const shown = open ? written(resource, whole ? undefined : words.app.evidence.cut) : undefined;
  return (
    <Box component="details" onToggle={event => setOpen(event.currentTarget.open)}>
      <Box
        component="summary"
        aria-label={words.app.evidence.rawOf(reference)}
        sx={{ cursor: 'pointer', minHeight: 24, width: 'fit-content' }}
      >
        {words.app.evidence.raw}
      </Box>
      {shown ? (
        <>
          {shown.cut ? <LinkButton onClick={() => setWhole(true)}>{words.app.evidence.showWhole}</LinkButton> : null}
          <Box
            component="pre"
            role="region"
            aria-label={words.app.evidence.rawOf(reference)}
            tabIndex={0}
            dir="ltr"
            sx={{
              fontSize: '0.8125rem',
              whiteSpace: 'pre-wrap',
              overflowWrap: 'anywhere',
              overflow: 'auto',
              maxHeight: 420,
              border: 1,
              borderColor: 'line',
              p: 1.5,
              m: 0,
              color: 'text.primary',
            }}
          >
            {shown.text}
          </Box>
        </>
      ) : null}
    </Box>
  );
}

function written(
  resource: FhirResource,
  cutWords: ((more: number) => string) | undefined,
): { readonly text: string; readonly cut: boolean } {
  let cut = false;
  const depths = new WeakMap<object, number>();
  const text = JSON.stringify(
    resource,
    function (this: object, _key, value: unknown) {
      if (typeof value === 'object' && value !== null) {
        const depth = (depths.get(this) ?? 0) + 1;
        depths.set(value, depth);
        return depth > DEEPEST ? '…' : value;
      }
      if (typeof value !== 'string' || value.length <= LONGEST || cutWords === undefined) return value;
      cut = true;
      return `${value.slice(0, LONGEST)}… ${cutWords(value.length - LONGEST)}`;
    },
    2,
  );
  return { text: text.replace(UNSEEN, character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`), cut };
}
