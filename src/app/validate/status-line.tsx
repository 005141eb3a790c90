import Box from '@mui/material/Box';
import type { ValidatePageWords } from '../../words/load-validate-page-words.ts';
import type { CheckedItem } from './checked.ts';
import type { Checks } from './checker.ts';
import { useKnownProfiles } from './known-profiles.ts';
import { usePageWords } from './page-words.ts';
import { PlainButton } from './plain-button.ts';

interface StatusLineProps {
  readonly checks: Checks;
  /** The one resource that there is; undefined where there are several, or none. */
  readonly item: CheckedItem | undefined;
  readonly onStop: () => void;
}

/** Where the check stands: the verdict, what it was held to, and how far it is. */
export function StatusLine({ checks, item, onStop }: StatusLineProps) {
  const words = usePageWords();
  const { status, tally, progress } = checks;
  const isLong = status === 'checking' && tally.resources > 0 && !item;
  const isBad = tally.invalid > 0 || tally.unread > 0 || status === 'gone';
  const tone = status === 'asleep' ? 'text.secondary' : isBad ? 'warned.main' : 'fresh.main';
  return (
    <Box
      sx={{
        mb: 1.5,
        borderBlock: 1,
        borderColor: 'line',
        bgcolor: 'background.paper',
        mx: { xs: -1.75, sm: -2.5 },
        px: { xs: 1.75, sm: 2.5 },
        py: 1,
      }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center', minHeight: 32 }}>
        {/* Each step of the count is no news: only that it began and what came of it is spoken. */}
        {isLong ? (
          <>
            <Box aria-live="off" sx={{ typography: 'h2', fontWeight: 500 }}>
              {words.status.checking(progress, tally.resources, tally.invalid)}
            </Box>
            <progress aria-label={words.status.progress} max={1} value={progress} />
            <PlainButton type="button" onClick={onStop}>
              {words.status.stop}
            </PlainButton>
          </>
        ) : null}
        <Box role="status" sx={{ typography: 'h2', color: tone, m: 0 }}>
          {isLong ? '' : said(checks, item, words)}
        </Box>
      </Box>
      {item?.name ? (
        <Box sx={{ color: 'text.secondary', fontSize: '0.875rem', overflowWrap: 'anywhere' }}>
          {`${words.status.against}${words.colon} `}
          <Against profiles={item.profiles} />
        </Box>
      ) : null}
    </Box>
  );
}

function Against({ profiles }: { readonly profiles: readonly string[] }) {
  const words = usePageWords();
  const known = useKnownProfiles();
  if (profiles.length === 0) return words.status.againstBase;
  return <span lang="en">{profiles.map(url => known.find(profile => profile.url === url)?.title ?? url).join(', ')}</span>;
}

function said({ status, tally }: Checks, item: CheckedItem | undefined, { status: say, fault }: ValidatePageWords): string {
  if (status === 'gone') return say.gone;
  if (status === 'asleep') return say.waiting;
  const stopped = status === 'stopped' ? say.stopped : '';
  if (item?.name) {
    const verdict = item.errors === 0 ? say.one.valid : say.one.invalid(item.errors);
    return verdict + say.remarks(item.warnings) + say.notes(item.notes);
  }
  if (item) return item.findings[0]?.fault?.kind === 'not-json' ? fault['not-json'] : say.nothing;
  if (tally.resources === 0) return stopped + (tally.unread > 0 ? say.nothing + say.unread(tally.unread) : '');
  return stopped + say.many(tally.resources, tally.invalid) + say.remarks(tally.warnings) + say.unread(tally.unread);
}
