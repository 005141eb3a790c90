import './launch-page.css';
import { handOverHere } from '../launch/window/browser-hand-over.ts';
import { chooseLanguage } from '../words/choose-language.ts';
import { loadSignInWords, type SignInWords } from '../words/load-sign-in-words.ts';

/** Long enough that whoever is led on at once never reads it. */
const WAITING_SAID_AFTER_MS = 8_000;

void tell();

/** Hands on what came of signing in. Most of the time the window is closed before it has said anything. */
async function tell(): Promise<void> {
  document.getElementById('not-started')?.remove();
  const main = document.getElementById('sign-in');
  const outcome = await handOverHere();
  if (outcome === 'waiting') await new Promise(resolve => setTimeout(resolve, WAITING_SAID_AFTER_MS));
  const { say, language } = await loadSignInWords(chooseLanguage(undefined, navigator.languages));
  document.documentElement.lang = language;
  main?.replaceChildren(...lines(outcome, say));
}

/** Of its own: what other pages draw with brings a launch's session along. */
function element(name: 'h1' | 'p', text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

function lines(outcome: Awaited<ReturnType<typeof handOverHere>>, say: SignInWords): readonly HTMLElement[] {
  switch (outcome) {
    case 'taken':
      return [element('h1', say.takenTitle), element('p', say.taken)];
    case 'alone':
      return [element('h1', say.aloneTitle), element('p', say.alone)];
    case 'waiting':
      return [element('h1', say.waitingTitle), element('p', say.waiting)];
    case 'unheard':
      return [element('h1', say.unheardTitle), element('p', say.unheard), element('p', say.unheardNext)];
  }
}
