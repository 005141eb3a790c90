import { startLaunch } from '../launch/start-launch.ts';
import { launchWords } from '../words/en/launch.ts';

const main = document.getElementById('launch');

function paragraph(text: string, className?: string): HTMLParagraphElement {
  const element = document.createElement('p');
  // textContent: what the EHR or the address bar sent stays text.
  element.textContent = text;
  if (className) element.className = className;
  return element;
}

main?.replaceChildren(paragraph(launchWords.starting));
const failure = await startLaunch();
if (failure) {
  const words = launchWords.failures[failure.kind];
  const title = document.createElement('h1');
  title.textContent = words.title;
  const detail = paragraph(`${launchWords.detailHeading}: ${failure.detail}`, 'detail');
  main?.replaceChildren(title, paragraph(words.happened), paragraph(launchWords.nothingRead), paragraph(words.next), detail);
}
