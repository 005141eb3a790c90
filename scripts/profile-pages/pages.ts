// Every page of the package, by the name of its file.
import { codeSystemPage, questionnairePage, recognisedPage, valueSetPage } from './code-pages.ts';
import { countingPage } from './counting-page.ts';
import { examplePage, examplesPage, storyPage } from './example-pages.ts';
import { changelogPage, historyPage, indexPage, takeInPage } from './front-pages.ts';
import { guidePage, writtenPage } from './guide-pages.ts';
import { mapPage } from './map-pages.ts';
import { libraryPage, measurePage } from './measure-pages.ts';
import { type Named, type PackageContent, type PackageModel, packageModel } from './package-model.ts';
import { searchPage } from './search-pages.ts';
import { capabilityPage, extensionPage, profilePage } from './structure-pages.ts';

/** Every page. The same content gives the same pages. */
export function profilePages(content: PackageContent): readonly (readonly [name: string, source: string])[] {
  const model = packageModel(content);
  const each = <R extends Named>(resources: readonly R[], write: (of: PackageModel, resource: R) => string) =>
    resources.map((resource): readonly [string, string] => [model.pageOf(resource), write(model, resource)]);
  return [
    ['index.html', indexPage(model)],
    ['take-it-in.html', takeInPage(model)],
    ['changelog.html', changelogPage(model)],
    ['history.html', historyPage(model)],
    ['recognised.html', recognisedPage(model)],
    ['counting.html', countingPage(model)],
    ['examples.html', examplesPage(model)],
    ...each(model.profiles, profilePage),
    ...each(model.extensions, extensionPage),
    ...each(model.codeSystems, codeSystemPage),
    ...each(model.valueSets, valueSetPage),
    ...each(model.questionnaires, questionnairePage),
    ...each(model.capabilities, capabilityPage),
    ...each(model.measures, measurePage),
    ...each(model.libraries, libraryPage),
    ...each(model.maps, mapPage),
    ...each(model.searches, searchPage),
    ...each(model.guides, guidePage),
    ...model.written.map((written): readonly [string, string] => [`${written.name}.html`, writtenPage(model, written)]),
    ...each(model.examples, examplePage),
    ...model.stories.map((story): readonly [string, string] => [`story-${story.name}.html`, storyPage(model, story)]),
  ];
}
