import Box from '@mui/material/Box';
import { useState } from 'react';
import { useNotice } from '../open/notice.ts';
import { LabelledInput } from '../parts/fields/labelled-input.tsx';
import { NoticeLine } from '../parts/words/notice-line.tsx';
import { asOutcome, asText } from './as-outcome.ts';
import type { CheckedItem } from './checked.ts';
import { usePageWords } from './page-words.ts';
import { PlainButton } from './plain-button.ts';

/** The findings of one text, taken along. */
export function CopyActions({ item }: { readonly item: CheckedItem }) {
  const words = usePageWords();
  const [notice, setNotice] = useNotice(asText(item, words));
  const [byHand, setByHand] = useState<string>();
  const say = words.findings;
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setByHand(undefined);
      setNotice(say.copied);
    } catch {
      // In a frame, a page often has no clipboard.
      setByHand(text);
      setNotice(say.notCopied);
    }
  };
  return (
    <Box sx={{ mt: 1 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <PlainButton type="button" onClick={() => void copy(asOutcome(item, words))}>
          {say.copyOutcome}
        </PlainButton>
        <PlainButton type="button" onClick={() => void copy(asText(item, words))}>
          {say.copyText}
        </PlainButton>
      </Box>
      <Box sx={{ color: 'text.secondary', my: 0.5 }}>
        <NoticeLine notice={notice} />
      </Box>
      {byHand === undefined ? null : (
        <LabelledInput label={say.byHand} fieldId="validate.byHand" value={byHand} onChange={setByHand} width="100%" multiline />
      )}
    </Box>
  );
}
