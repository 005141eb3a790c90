import Box from '@mui/material/Box';
import type { Tried } from '../../connection/ask/tried.ts';
import { attemptInWords } from '../../connection/connection-lines.ts';
import type { DeclaredUse, ServerPlan } from '../../connection/plan-for-server.ts';
import { Section } from '../parts/words/section.tsx';
import { useConnectionWords } from './connection-words.ts';

interface TypeRowsProps {
  readonly declared: ServerPlan['declared'];
  readonly tried: Tried | undefined;
}

const USES = ['read', 'search', 'create', 'update'] as const satisfies readonly (keyof DeclaredUse)[];

/** Of each type what is declared, and what came of it when it was tried. */
export function TypeRows({ declared, tried }: TypeRowsProps) {
  const words = useConnectionWords();
  const { say } = words;
  const types = [...new Set([...Object.keys(declared), ...(tried?.types ?? []).map(({ type }) => type)])];
  if (types.length === 0) return null;
  const declaredLine = (use: DeclaredUse | undefined) =>
    use === undefined
      ? say.notKnown
      : USES.filter(name => use[name])
          .map(name => say.column[name])
          .join(', ') || say.none;
  const triedLine = (type: string) => {
    const of = tried?.types.find(each => each.type === type);
    if (of === undefined) return undefined;
    const search = of.search && `${say.column.search}${say.colon} ${attemptInWords(of.search, words)}`;
    const read = of.read.outcome === 'not-asked' ? undefined : `${say.column.read}${say.colon} ${attemptInWords(of.read, words)}`;
    return [search, read].filter(Boolean).join(' · ');
  };
  return (
    <Section title={say.heading.types}>
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {types.map(type => {
          const came = triedLine(type);
          return (
            <Box
              component="li"
              key={type}
              sx={{
                display: 'grid',
                gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '14rem minmax(0, 1fr)' },
                columnGap: 2,
                py: 0.5,
                borderTop: 1,
                borderColor: 'line',
                fontSize: '0.875rem',
              }}
            >
              <Box component="span" sx={{ fontWeight: 650, overflowWrap: 'anywhere' }}>
                {type}
              </Box>
              <span>
                <Box component="span" sx={{ display: 'block' }}>
                  {say.asDeclared}
                  {say.colon} {declaredLine(declared[type])}
                </Box>
                {came ? (
                  <Box component="span" sx={{ display: 'block', color: 'text.secondary' }}>
                    {say.asTried}
                    {say.colon} {came}
                  </Box>
                ) : null}
              </span>
            </Box>
          );
        })}
      </Box>
    </Section>
  );
}
