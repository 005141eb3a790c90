import { useEffect, useRef, useState } from 'react';
import type { LaunchContext, SignedIn, SignedInAgain } from '../../launch/context.ts';
import { useNotice } from '../open/notice.ts';
import { LinkButton } from '../parts/words/link-button.tsx';
import { NoticeLine } from '../parts/words/notice-line.tsx';
import { sayOutcome } from './say-outcome.ts';
import { useSessionWords } from './use-session-words.ts';

interface SignInAgainProps {
  readonly launch: LaunchContext;
  /** False: nobody has to, and there is no button. What was said stays. */
  readonly needed: boolean;
  /** A token for anybody else is given back. */
  readonly onlySameUser?: boolean;
  readonly onOutcome: (outcome: SignedIn<SignedInAgain>) => void;
}

/** Signs in again in a window of its own, says that it is waited for, and what came of it. */
export function SignInAgain({ launch, needed, onlySameUser = false, onOutcome }: SignInAgainProps) {
  const say = useSessionWords().again;
  const [stop, setStop] = useState<() => void>();
  const [said, setSaid] = useNotice('');
  const leaving = useRef<() => void>(undefined);
  useEffect(() => () => leaving.current?.(), []);

  const begin = async () => {
    const before = launch.userName;
    const underWay = launch.signInAgain({ onlySameUser });
    leaving.current = underWay.stop;
    setStop(() => underWay.stop);
    setSaid(say.waiting);
    const outcome = await underWay.outcome;
    setStop(undefined);
    setSaid(sayOutcome(outcome, say, before));
    onOutcome(outcome);
  };
  return (
    <>
      {/* One button that changes, so that the focus stays where it is. */}
      {needed || stop ? <LinkButton onClick={stop ?? (() => void begin())}>{stop ? say.stop : say.act}</LinkButton> : null}
      <NoticeLine notice={said} />
    </>
  );
}
