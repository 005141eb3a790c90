import Box from '@mui/material/Box';
import { useCallback, useRef, useState } from 'react';
import type { Examined } from '../../connection/examined.ts';

/** What was asked last, and what came of it; of two that are under way the later one counts. */
export function useAsked(ask: () => Promise<Examined>) {
  const [examined, setExamined] = useState<Examined>();
  const [asking, setAsking] = useState(false);
  const latest = useRef(0);
  const begin = useCallback(async () => {
    latest.current += 1;
    const mine = latest.current;
    setAsking(true);
    const found = await ask();
    if (latest.current !== mine) return;
    setExamined(found);
    setAsking(false);
  }, [ask]);
  return { examined, asking, begin };
}

/** While a server is being asked. */
export function Asking({ text, asking }: { readonly text: string; readonly asking: boolean }) {
  return (
    <Box role="status" sx={{ color: 'text.secondary', my: asking ? 1 : 0 }}>
      {asking ? text : null}
    </Box>
  );
}
