import { configuredLanguage } from '../launch/configured-language.ts';
import { startLaunch } from '../launch/start-launch.ts';
import { chooseLanguage } from '../words/choose-language.ts';
import { loadLaunchWords } from '../words/load-launch-words.ts';

function paragraph(text: string, className?: string): HTMLParagraphElement {
  const element = document.createElement('p');
  // textContent: what the EHR or the address bar sent stays text.
  element.textContent = text;
  if (className) element.className = className;
  return element;
}

const failure = await startLaunch();
if (failure) {
  // Most launches leave this page within a blink: its words come only when there is something to say.
  const language = chooseLanguage(await configuredLanguage(), navigator.languages);
  const { launchWords, language: spoken } = await loadLaunchWords(language);
  document.documentElement.lang = spoken;
  const words = launchWords.failures[failure.kind];
  const title = document.createElement('h1');
  title.textContent = words.title;
  const detail = paragraph(`${launchWords.detailHeading} ${failure.detail}`, 'detail');
  const main = document.getElementById('launch');
  main?.replaceChildren(title, paragraph(words.happened), paragraph(launchWords.nothingRead), paragraph(words.next), detail);
}
