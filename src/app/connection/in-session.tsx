import Box from '@mui/material/Box';
import { styled } from '@mui/material/styles';
import { useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';
import { staffReference } from '../../record/base/identifier.ts';
import { type ConnectionWords, connectionInEnglish, loadConnectionWords } from '../../words/load-connection-words.ts';
import { useWords } from '../open/words.ts';
import { useWorkspace } from '../open/workspace.ts';
import { Button } from '../parts/fields/button.tsx';
import { Asking, useAsked } from './asked.tsx';
import { ConnectionWordsProvider } from './connection-words.ts';
import { examineFromPage } from './examine-from-page.ts';
import { Pairs } from './pairs.tsx';
import { ConnectionReport } from './report.tsx';

// The browser's own dialog: it traps the focus, gives it back, and closes on Escape.
const Sheet = styled('dialog')(({ theme }) => {
  const palette = (theme.vars ?? theme).palette;
  return {
    boxSizing: 'border-box',
    width: 'min(54rem, 100vw)',
    maxWidth: '100vw',
    maxHeight: '100vh',
    padding: '16px 24px',
    border: `1px solid ${palette.control}`,
    borderRadius: 7,
    background: palette.background.default,
    '--ground': palette.background.default,
    color: palette.text.primary,
    '&::backdrop': { background: 'rgb(0 0 0 / 0.45)' },
    [theme.breakpoints.down(600)]: { padding: '12px 14px', border: 0, borderRadius: 0, margin: 0 },
  };
});

/** During a session: what this EHR declares, what it gave this session, and what comes when each type is asked for. */
export function ConnectionInSession({ onClose }: { readonly onClose: () => void }) {
  const { launch } = useWorkspace();
  const { language } = useWords();
  const [words, setWords] = useState<ConnectionWords>(connectionInEnglish);
  const sheet = useRef<HTMLDialogElement>(null);
  const title = useId();
  const context = useMemo(
    () => ({ encounter: launch.encounterId !== undefined, author: staffReference(launch.fhirUser) !== undefined }),
    [launch],
  );
  const ask = useCallback(
    () =>
      examineFromPage(launch.session.baseUrl, launch.issuer, {
        tryWith: { session: launch.session, patientId: launch.patientId, granted: launch.grantedScopes },
        context,
      }),
    [launch, context],
  );
  const { examined, asking, begin } = useAsked(ask);
  useEffect(() => void begin(), [begin]);
  useEffect(() => void loadConnectionWords(language).then(setWords), [language]);
  useEffect(() => {
    const opener = document.activeElement;
    sheet.current?.showModal();
    // React takes the sheet away without closing it, so the browser does not give the focus back by itself.
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  const { say } = words;
  const isNamed = (given: boolean) => (given ? say.context.named : say.context.notNamed);
  return (
    <ConnectionWordsProvider value={words}>
      <Sheet ref={sheet} aria-labelledby={title} onClose={onClose}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, justifyContent: 'space-between', alignItems: 'baseline' }}>
          <Box component="h2" id={title} sx={{ typography: 'h1', m: 0 }}>
            {say.title}
          </Box>
          <Box sx={{ display: 'flex', gap: 1 }}>
            <Button aria-disabled={asking} onClick={() => (asking ? undefined : void begin())}>
              {say.again}
            </Button>
            <Button onClick={() => sheet.current?.close()}>{say.back}</Button>
          </Box>
        </Box>
        <p>{say.leadInSession}</p>
        <Pairs
          pairs={[
            { name: say.context.patient, value: say.context.named },
            { name: say.context.encounter, value: isNamed(context.encounter) },
            { name: say.context.author, value: isNamed(context.author) },
          ]}
        />
        <Asking text={say.asking} asking={asking} />
        {examined && !asking ? <ConnectionReport examined={examined} /> : null}
      </Sheet>
    </ConnectionWordsProvider>
  );
}
