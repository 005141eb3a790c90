import { useEffect, useRef, useState } from 'react';
import type { LaunchContext, SignedIn, SignedInAgain } from '../../launch/context.ts';
import { useNotice } from '../open/notice.ts';
import { Button } from '../parts/fields/button.tsx';
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
  /** By itself, and not in a line of others. Where no window is opened, another way stands beside it and says so. */
  readonly alone?: boolean;
  readonly onOutcome: (outcome: SignedIn<SignedInAgain>) => void;
}

/** Signs in again in a window of its own, says that it is waited for, and what came of it. */
export function SignInAgain({ launch, needed, onlySameUser = false, alone = false, onOutcome }: SignInAgainProps) {
  const say = useSessionWords().again;
  const Act = alone ? Button : LinkButton;
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
    const otherWay = alone && !outcome.ok && outcome.failure.kind === 'window-blocked';
    setSaid(otherWay ? '' : sayOutcome(outcome, say, before));
    onOutcome(outcome);
  };
  return (
    <>
      {/* One button that changes, so that the focus stays where it is. */}
      {needed || stop ? <Act onClick={stop ?? (() => void begin())}>{stop ? say.stop : say.act}</Act> : null}
      <NoticeLine notice={said} />
    </>
  );
}
