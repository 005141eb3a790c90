import Box from '@mui/material/Box';
import { useState } from 'react';
import { connectionText } from '../../connection/connection-text.ts';
import type { Examined } from '../../connection/examined.ts';
import { useNotice } from '../open/notice.ts';
import { Button } from '../parts/fields/button.tsx';
import { LabelledInput } from '../parts/fields/labelled-input.tsx';
import { NoticeLine } from '../parts/words/notice-line.tsx';
import { useConnectionWords } from './connection-words.ts';

/** Everything that stands in the report, taken along as text. */
export function CopyText({ examined }: { readonly examined: Examined }) {
  const words = useConnectionWords();
  const { say } = words;
  const text = connectionText(examined, words);
  const [notice, setNotice] = useNotice(text);
  const [byHand, setByHand] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setByHand(false);
      setNotice(say.copied);
    } catch {
      // In a frame, a page often has no clipboard.
      setByHand(true);
      setNotice(say.notCopied);
    }
  };
  return (
    <Box sx={{ my: 1 }}>
      <Button onClick={() => void copy()}>{say.copy}</Button>
      <Box sx={{ color: 'text.secondary', my: 0.5 }}>
        <NoticeLine notice={notice} />
      </Box>
      {byHand ? (
        <LabelledInput label={say.asText} fieldId="connection.text" value={text} onChange={() => {}} width="100%" multiline />
      ) : null}
    </Box>
  );
}
