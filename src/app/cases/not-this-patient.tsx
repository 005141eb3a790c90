import Box from '@mui/material/Box';
import { useEffect, useState } from 'react';
import { type CasesWords, loadCasesWords } from '../../words/later/load-cases-words.ts';
import { useWords } from '../open/words.ts';

/**
 * Said in the chart of a patient of whom the case that was chosen before the launch (`LaunchContext.reopens`) is not kept: somebody else was chosen in
 * the EHR. Nothing of that case has been opened, nor does anything here say whose it is.
 */
export function NotThisPatient() {
  const { language } = useWords();
  const [say, setSay] = useState<CasesWords>();
  useEffect(() => {
    void loadCasesWords(language).then(words => setSay(words.say));
  }, [language]);
  return (
    <Box role="alert" sx={{ borderLeft: 3, borderColor: 'warned.main', pl: 1.5, my: 1 }}>
      {say === undefined ? null : (
        <>
          <Box sx={{ color: 'warned.main' }}>{say.arrived.otherPatient}</Box>
          <Box component="a" href="./cases.html" sx={{ color: 'inherit' }}>
            {say.arrived.back}
          </Box>
        </>
      )}
    </Box>
  );
}
