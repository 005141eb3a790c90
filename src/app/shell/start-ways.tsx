import Box from '@mui/material/Box';
import type { StartOffers } from '../../launch/road/start-offers.ts';
import type { LaunchWords } from '../../words/load-launch-words.ts';
import { setUpSteps } from '../launch-start.ts';
import { Button } from '../parts/fields/button.tsx';

/** The ways to a chart from here: how to open one in the EHR, where that needs saying, and each EHR that can be signed in to. */
export function StartWays(props: { readonly offers: StartOffers; readonly fromChart: boolean; readonly say: LaunchWords }) {
  const { offers, fromChart } = props;
  const { start, failures, detailHeading } = props.say;
  switch (offers.kind) {
    case 'issuers':
      return (
        <>
          {fromChart ? <Steps heading={start.fromChart} steps={start.fromChartSteps} /> : null}
          <Heading>{start.signIn}</Heading>
          <p>{start.signInHow}</p>
          {offers.issuers.map(({ name, host, href }) => (
            <Box key={href} sx={{ my: 1 }}>
              <Button href={href} sx={{ minHeight: 44, overflowWrap: 'anywhere' }}>
                {start.signInTo(name)}
              </Button>{' '}
              <Box component="span" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
                {host}
              </Box>
            </Box>
          ))}
        </>
      );
    case 'no-issuer':
      return <Steps heading={start.noIssuer} before={start.noIssuerMeans} steps={setUpSteps(offers, start)} />;
    case 'unreadable': {
      const { title, happened, next } = failures[offers.failure.kind];
      return (
        <>
          <Heading>{title}</Heading>
          <p>{happened}</p>
          <p>{next}</p>
          <Box sx={{ color: 'text.secondary', overflowWrap: 'anywhere', whiteSpace: 'pre-line' }}>
            {detailHeading} <span lang="en">{offers.failure.detail}</span>
          </Box>
        </>
      );
    }
  }
}

/** To the page that checks resources, which needs no chart. */
export function CheckLink({ say: { start } }: { readonly say: LaunchWords }) {
  return (
    <>
      <Heading>{start.check}</Heading>
      <p>{start.checkHow}</p>
      <Button href="./validate.html" sx={{ minHeight: 44 }}>
        {start.check}
      </Button>
    </>
  );
}

function Heading({ children }: { readonly children: string }) {
  return (
    <Box component="h2" sx={{ typography: 'h2', mt: 3, mb: 0.5 }}>
      {children}
    </Box>
  );
}

function Steps(props: { readonly heading: string; readonly before?: string; readonly steps: readonly string[] }) {
  return (
    <>
      <Heading>{props.heading}</Heading>
      {props.before ? <p>{props.before}</p> : null}
      <Box component="ol" sx={{ pl: 3, overflowWrap: 'anywhere', '& li': { mb: 0.5 } }}>
        {props.steps.map(step => (
          <li key={step}>{step}</li>
        ))}
      </Box>
    </>
  );
}
