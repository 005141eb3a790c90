import type { LaunchFailure } from '../../launch/context.ts';
import type { StartOffers } from '../../launch/road/start-offers.ts';
import type { LaunchWords } from '../../words/load-launch-words.ts';
import { CasesDoor } from '../cases/cases-door.tsx';
import { useFirstWords } from '../open/first-words.ts';
import { Message } from './message.tsx';
import { CheckLink, StartWays } from './start-ways.tsx';

export interface FailedLaunchProps {
  readonly failure: LaunchFailure;
  readonly offers: StartOffers | undefined;
  readonly say: LaunchWords;
}

/** What a launch failed of, and the ways to go on from there: a chunk of its own, for most do not fail. */
export function FailedLaunch({ failure, offers, say }: FailedLaunchProps) {
  const words = useFirstWords();
  const { title, happened, next } = say.failures[failure.kind];
  return (
    <Message title={title} lines={[happened, say.nothingRead, next]} detail={{ heading: say.detailHeading, seen: failure.detail }}>
      {offers ? <StartWays offers={offers} fromChart={failure.kind === 'no-launch'} say={say} /> : null}
      <CasesDoor at="start" isKept={offers?.kind === 'issuers' && offers.issuers.some(({ keepsCases }) => keepsCases)} />
      {failure.kind === 'no-launch' ? <CheckLink say={say} /> : null}
      <p>
        <a href="./connection.html">{words.launch.connection}</a>
      </p>
    </Message>
  );
}
