import type { WindowAnswers } from '../page.ts';
import { answerChannel, answerIn, TAKEN } from './answer.ts';

/**
 * Hears what the page at the redirect URL says, by whichever way it gets through. In a frame of another site the two pages share no storage
 * and so no channel, but the window knows who opened it; an authorization server that isolates itself makes it forget that, and at top level the
 * channel is left.
 */
export const browserAnswers: WindowAnswers = {
  hear(state, onAnswer) {
    const take = (message: unknown) => {
      const search = answerIn(message, state);
      if (search !== undefined) onAnswer(search);
    };
    const channel = channelNamed(answerChannel(state));
    channel?.addEventListener('message', ({ data }) => take(data));
    const onMessage = ({ origin, data }: MessageEvent) => {
      if (origin === window.location.origin) take(data);
    };
    window.addEventListener('message', onMessage);
    return {
      taken: () => channel?.postMessage(TAKEN),
      stop() {
        window.removeEventListener('message', onMessage);
        channel?.close();
      },
    };
  },
};

function channelNamed(name: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(name);
  } catch {
    // A browser that blocks site data may refuse it: the window that is opened still knows its opener.
    return undefined;
  }
}
