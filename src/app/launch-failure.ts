import './launch-page.css';
import type { LaunchFailure } from '../launch/context.ts';
import { configuredLanguage } from '../launch/road/configured-language.ts';
import { startOffers } from '../launch/road/start-page.ts';
import { chooseLanguage } from '../words/choose-language.ts';
import { loadLaunchWords } from '../words/load-launch-words.ts';
import { checkLink, connectionLink, element, engineersDetail, startWays } from './launch-start.ts';

/** Says on the launch page why it did not leave, and how else one gets to a chart. */
export async function showLaunchFailure(failure: LaunchFailure, main: HTMLElement): Promise<void> {
  const language = chooseLanguage(await configuredLanguage(), navigator.languages);
  const [{ launchWords, language: spoken }, offers] = await Promise.all([loadLaunchWords(language), startOffers(failure)]);
  document.documentElement.lang = spoken;
  const words = launchWords.failures[failure.kind];
  const said = failure.kind === 'no-launch' ? [launchWords.start.lead] : [words.happened, launchWords.nothingRead, words.next];
  main.replaceChildren(
    element('h1', words.title),
    ...said.map(text => element('p', text)),
    ...(offers === undefined ? [] : startWays(offers, launchWords)),
    ...(failure.kind === 'no-launch' ? checkLink(launchWords) : []),
    engineersDetail(launchWords.detailHeading, failure),
    connectionLink(launchWords, new URLSearchParams(window.location.search).get('iss')),
  );
}
