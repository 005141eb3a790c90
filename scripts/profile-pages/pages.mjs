// Every page of the package, by the name of its file.
import { codeSystemPage, questionnairePage, recognisedPage, valueSetPage } from './code-pages.mjs';
import { examplePage, examplesPage, storyPage } from './example-pages.mjs';
import { changelogPage, historyPage, indexPage, takeInPage } from './front-pages.mjs';
import { packageModel } from './package-model.mjs';
import { capabilityPage, extensionPage, profilePage } from './structure-pages.mjs';

/** `[name, source]` of each page; `content` as `packageModel` takes it. The same content gives the same pages. */
export function profilePages(content) {
  const model = packageModel(content);
  const each = (resources, write) => resources.map(resource => [model.pageOf(resource), write(model, resource)]);
  return [
    ['index.html', indexPage(model)],
    ['take-it-in.html', takeInPage(model)],
    ['changelog.html', changelogPage(model)],
    ['history.html', historyPage(model)],
    ['recognised.html', recognisedPage(model)],
    ['examples.html', examplesPage(model)],
    ...each(model.profiles, profilePage),
    ...each(model.extensions, extensionPage),
    ...each(model.codeSystems, codeSystemPage),
    ...each(model.valueSets, valueSetPage),
    ...each(model.questionnaires, questionnairePage),
    ...each(model.capabilities, capabilityPage),
    ...each(model.examples, examplePage),
    ...model.stories.map(story => [`story-${story.name}.html`, storyPage(model, story)]),
  ];
}
