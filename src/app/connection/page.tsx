import Box from '@mui/material/Box';
import { type FormEvent, useCallback, useState } from 'react';
import { isSecureUrl, urlOf } from '../../site/secure-url.ts';
import type { IssuerConfig } from '../../site/site-config.ts';
import { Button } from '../parts/fields/button.tsx';
import { LabelledInput } from '../parts/fields/labelled-input.tsx';
import { Asking, useAsked } from './asked.tsx';
import { useConnectionWords } from './connection-words.ts';
import { examineFromPage } from './examine-from-page.ts';
import { ConnectionReport } from './report.tsx';

interface ConnectionPageProps {
  /** Of config.json. */
  readonly issuers: readonly IssuerConfig[];
  /** The server of the launch that led here. */
  readonly base: string | undefined;
}

/** Before any launch: what Vertaug will do on a server that somebody names. */
export function ConnectionPage({ issuers, base }: ConnectionPageProps) {
  const { say } = useConnectionWords();
  const [only] = issuers.length === 1 ? issuers : [];
  const [text, setText] = useState(base ?? only?.iss ?? '');
  const [refused, setRefused] = useState<string>();
  const written = text.trim().replace(/\/+$/, '');
  const ask = useCallback(
    () =>
      examineFromPage(
        written,
        issuers.find(({ iss }) => iss === written),
        undefined,
      ),
    [written, issuers],
  );
  const { examined, asking, begin } = useAsked(ask);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const isBase = isFhirBase(written);
    setRefused(isBase ? undefined : say.notABase);
    if (isBase && !asking) void begin();
  };
  return (
    <Box component="main" sx={{ maxWidth: '52rem', mx: 'auto', px: { xs: 1.75, sm: 2.5 }, py: 3 }}>
      <Box component="h1" sx={{ typography: 'h1', m: 0 }}>
        {say.title}
      </Box>
      <p>{say.lead}</p>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2.5, rowGap: 0.5 }}>
        <a href="./connection.html?place">{say.toPlace}</a>
        {issuers.length > 0 ? <a href="./quality.html">{say.toQuality}</a> : null}
      </Box>
      <form onSubmit={submit} noValidate>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'flex-start', my: 2 }}>
          <LabelledInput
            label={say.base}
            hint={say.baseHint}
            fieldId="connection.base"
            value={text}
            onChange={setText}
            width={416}
            input={{ inputMode: 'url', spellCheck: false }}
          />
          <Button type="submit" variant="contained" size="medium" aria-disabled={asking} sx={{ minHeight: 40 }}>
            {examined ? say.again : say.examine}
          </Button>
        </Box>
        {issuers.length > 1 ? (
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 1 }}>
            {issuers.map(({ iss, name }) => (
              <Button key={iss} onClick={() => setText(iss)}>
                {name}
              </Button>
            ))}
          </Box>
        ) : null}
        <Box role="alert" sx={{ color: 'warned.main' }}>
          {refused}
        </Box>
      </form>
      <Asking text={say.asking} asking={asking} />
      {examined && !asking ? <ConnectionReport examined={examined} /> : null}
    </Box>
  );
}

function isFhirBase(text: string): boolean {
  const url = urlOf(text);
  return url !== undefined && isSecureUrl(url) && url.username === '' && !/[?#]/.test(text);
}
