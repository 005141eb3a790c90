import Box from '@mui/material/Box';
import type { Notice } from '../../open/notice.ts';

/** What came of the last act, heard each time. It is there before the first one: only so is that one heard too. */
export function NoticeLine({ notice }: { readonly notice: Notice | undefined }) {
  return (
    <Box role="status" sx={{ overflowWrap: 'anywhere', width: '100%' }}>
      {notice ? <span key={notice.number}>{notice.text}</span> : null}
    </Box>
  );
}
