import Box from '@mui/material/Box';

interface RemarkProps {
  readonly texts: readonly string[];
  /** What deserves a second look, or only says what was understood. */
  readonly tone?: 'ask.main' | 'text.secondary';
  readonly id?: string;
}

/** What the app notices at a field, announced when it comes. It holds nothing back. */
export function Remark({ texts, tone = 'ask.main', id }: RemarkProps) {
  return (
    <Box role="status" id={id} sx={{ color: tone, fontSize: '0.875rem', overflowWrap: 'anywhere', maxWidth: '46rem' }}>
      {texts.map(text => (
        <Box key={text} sx={{ mt: 0.5 }}>
          {text}
        </Box>
      ))}
    </Box>
  );
}
