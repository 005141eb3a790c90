import Box from '@mui/material/Box';
import { useEffect, useState } from 'react';
import type { LanguageTag } from '../../plain/language-tag.ts';
import { type CasesWords, loadCasesWords } from '../../words/later/load-cases-words.ts';
import { Button } from '../parts/fields/button.tsx';

const PAGE = './cases.html';

interface CasesLinkProps {
  readonly at: 'start' | 'session';
  readonly language: LanguageTag;
}

/** The link to the work list. In a session it opens a window of its own, which knows nothing of this one. */
export function CasesLink({ at, language }: CasesLinkProps) {
  const [say, setSay] = useState<CasesWords>();
  useEffect(() => {
    let wanted = true;
    void loadCasesWords(language).then(words => {
      if (wanted) setSay(words.say);
    });
    return () => {
      wanted = false;
    };
  }, [language]);
  if (say === undefined) return null;
  if (at === 'session') {
    return (
      <Button variant="text" href={PAGE} target="_blank" rel="noopener">
        {say.link} ({say.newWindow})
      </Button>
    );
  }
  return (
    <>
      <Box component="h2" sx={{ typography: 'h2', mt: 3, mb: 0.5 }}>
        {say.link}
      </Box>
      <p>{say.linkHow}</p>
      <Button href={PAGE} sx={{ minHeight: 44 }}>
        {say.link}
      </Button>
    </>
  );
}
