import Box from '@mui/material/Box';
import { useEffect, useState } from 'react';
import type { Finding } from './checked.ts';
import type { Checker } from './checker.ts';
import type { Explanation } from './explanation.ts';
import { useKnownProfiles } from './known-profiles.ts';
import { usePageWords } from './page-words.ts';
import { writtenFragment } from './written-fragment.ts';

const BASE = 'http://hl7.org/fhir/StructureDefinition/';

/** Why a rule is there, what it says, and a resource that breaks it beside its neighbour that keeps it. */
export function FindingDetail({ finding, text, checker }: { readonly finding: Finding; readonly text: string; readonly checker: Checker }) {
  const words = usePageWords();
  const explanation = useExplanation(finding, text, checker);
  if (!explanation) return null;
  const { says, element, elementSays, human, fhirPath } = explanation;
  const say = words.explain;
  const hasNeighbours = says !== undefined;
  return (
    <Box
      sx={{
        fontSize: '0.875rem',
        overflowWrap: 'anywhere',
        '& h3': { typography: 'h3', fontSize: '0.875rem', m: 0, mt: 1 },
        '& p': { m: 0 },
        '& a': { color: 'primary.main' },
      }}
    >
      {says || human ? (
        <>
          <h3>{say.asks}</h3>
          <p lang="en">{says ?? human}</p>
        </>
      ) : null}
      {hasNeighbours ? (
        <>
          <Box component="p" sx={{ pt: 1, color: 'text.secondary' }}>
            {say.neighbours}
          </Box>
          <Box sx={{ display: 'grid', columnGap: 1.5, gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 20rem), 1fr))' }}>
            <Fragment title={say.wrong} value={explanation.wrong} tone="warned.main" />
            <Fragment title={say.right} value={explanation.right} tone="fresh.main" />
          </Box>
        </>
      ) : null}
      <h3>{say.definition}</h3>
      <Box component="dl" sx={{ m: 0, '& dt': { color: 'text.secondary', mt: 0.5 }, '& dd': { m: 0 } }}>
        <dt>{say.rule}</dt>
        <dd>
          <code>{finding.rule}</code>
          {human && says ? <span lang="en"> – {human}</span> : null}
        </dd>
        {element ? (
          <>
            <dt>{say.element}</dt>
            <dd>
              <code>{element}</code>
              {elementSays ? <span lang="en"> – {elementSays}</span> : null}
            </dd>
          </>
        ) : null}
        {fhirPath ? (
          <>
            <dt>{say.fhirPath}</dt>
            <dd>
              <code>{fhirPath}</code>
            </dd>
          </>
        ) : null}
        <dt>{say.profile}</dt>
        <dd>
          <Owner url={finding.profile} />
        </dd>
      </Box>
    </Box>
  );
}

/** Ours by title, with its place in the list below; HL7's by its page. */
function Owner({ url }: { readonly url: string }) {
  const words = usePageWords();
  const ours = useKnownProfiles().find(profile => profile.url === url);
  if (ours)
    return (
      <a lang="en" href={`#${ours.url.split('/').at(-1)}`}>
        {ours.title}
      </a>
    );
  const type = url.startsWith(BASE) ? url.slice(BASE.length) : undefined;
  if (type === undefined) return <code>{url}</code>;
  return (
    <a href={`https://hl7.org/fhir/R4/${type.toLowerCase()}.html`} target="_blank" rel="noreferrer">
      {words.explain.base(type)}
    </a>
  );
}

function Fragment({ title, value, tone }: { readonly title: string; readonly value: unknown; readonly tone: string }) {
  const words = usePageWords();
  const written = value === undefined || value === null ? words.explain.nothingThere : writtenFragment(value);
  return (
    <Box component="figure" sx={{ m: 0, mt: 0.5 }}>
      <Box component="figcaption" sx={{ color: tone, fontWeight: 600 }}>
        {title}
      </Box>
      <Box
        component="pre"
        dir="ltr"
        sx={{ m: 0, p: 1, whiteSpace: 'pre-wrap', border: 1, borderColor: 'line', bgcolor: 'background.paper', fontSize: '0.8125rem' }}
      >
        {written}
      </Box>
    </Box>
  );
}

function useExplanation(finding: Finding, text: string, checker: Checker): Explanation | undefined {
  const [found, setFound] = useState<{ readonly finding: Finding; readonly explanation: Explanation }>();
  useEffect(() => {
    let isWanted = true;
    void checker.explain(finding, text).then(explanation => {
      if (isWanted) setFound({ finding, explanation });
    });
    return () => {
      isWanted = false;
    };
  }, [finding, text, checker]);
  return found?.finding === finding ? found.explanation : undefined;
}
