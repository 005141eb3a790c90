import Box from '@mui/material/Box';
import type { Case } from '../../assessment/case/case.ts';
import type { SiteOperators, SiteRemark } from '../../assessment/procedure/site-remarks.ts';
import { planSiteRemarks } from '../../assessment/procedure/site-remarks.ts';
import { readReadiness } from '../../site/readiness/read-readiness.ts';
import { type SiteRemarkWords, siteRemarkWordsIn } from '../../words/later/site-remark-words.ts';
import type { Words } from '../../words/words.ts';
import { useAsOf } from '../open/as-of.ts';
import { useWords } from '../open/words.ts';
import { useCase, useWorkspace } from '../open/workspace.ts';
import { toFhirDateTime } from '../parts/fields/local-moment.ts';

function remarkInWords(remark: SiteRemark, say: SiteRemarkWords, { codes }: Words): string {
  const technique = 'technique' in remark ? codes.technique[remark.technique].replace(/^./, first => first.toLowerCase()) : '';
  switch (remark.kind) {
    case 'nobody':
      return say.nobody(technique);
    case 'not-recorded':
      return say['not-recorded'](remark.name, technique);
    case 'ended':
    case 'begins-later':
      return say[remark.kind](remark.name, technique, remark.on);
    case 'all-ended':
      return say['all-ended'](remark.name, remark.on);
    default:
      return say[remark.kind](remark.name);
  }
}

interface SiteRecordLineProps {
  /** What the site's record says here; beside the plan where nothing else is given. */
  readonly remarksOf?: (current: Case, site: SiteOperators) => readonly SiteRemark[];
}

/** One quiet line where the site's own record of operators lacks something, with the way to it. Nothing where nothing is recorded, or nothing lacks. */
export function SiteRecordLine({ remarksOf = planSiteRemarks }: SiteRecordLineProps) {
  const words = useWords();
  const say = siteRemarkWordsIn(words.language);
  const [current] = useCase();
  const { site, launch } = useWorkspace();
  const today = toFhirDateTime(useAsOf()).slice(0, 10);
  const { operators } = readReadiness(site).readiness;
  const remarks = remarksOf(current, { operators, base: launch.session.baseUrl, today });
  const text = remarks.map(remark => remarkInWords(remark, say, words)).join(' ');
  return (
    <Box role="status" sx={{ color: 'text.secondary', fontSize: '0.875rem', overflowWrap: 'anywhere', my: text === '' ? 0 : 1 }}>
      {text === '' ? null : (
        <>
          {text}{' '}
          <Box component="a" href="./connection.html?place" target="_blank" rel="noopener" sx={{ color: 'inherit' }}>
            {say.place}
          </Box>
        </>
      )}
    </Box>
  );
}
