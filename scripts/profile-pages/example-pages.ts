// The pages of examples: each as JSON, all in a list, and the stories that some of them tell together.
import type { FhirResource } from 'fhir/r4.js';
import { type Html, html, joined, link } from './html.ts';
import { jsonView, type LinkOf } from './json-view.ts';
import { markdown, titleOf } from './markdown.ts';
import { narrativeOf, type PackageModel, type Story, wordsOf } from './package-model.ts';
import { linked, type Part, page } from './page.ts';
import { plain, short, type TableRow, table } from './table.ts';

/** Page of a string in an example: of the definition that it names, or of the example that it refers to. */
const linkOf =
  (model: PackageModel): LinkOf =>
  text => {
    const example = model.exampleAt(text);
    return example === undefined ? model.pageAt(text) : model.pageOf(example);
  };

const storyOf = (model: PackageModel, { id }: FhirResource): Story | undefined =>
  model.stories.find(({ name }) => id?.startsWith(`story-${name}-`));
const storyPageName = ({ name }: Story): string => `story-${name}.html`;

const profilesOf = (model: PackageModel, { meta }: FhirResource): Html =>
  joined(
    (meta?.profile ?? []).flatMap(url => {
      const profile = model.definitionAt(url);
      return profile === undefined ? [] : [link(model.pageOf(profile), wordsOf(profile))];
    }),
    ', ',
  );

/** Page of an example. */
export function examplePage(model: PackageModel, example: FhirResource): string {
  const members = Object.keys(example).filter(key => !['resourceType', 'id', 'meta'].includes(key));
  const story = storyOf(model, example);
  const profiles = profilesOf(model, example);
  return page(model, {
    title: example.id ?? '',
    kind: html`example of <code>${example.resourceType}</code>`,
    lead: html`<p class="lead">${narrativeOf(example)}</p>
${String(profiles) !== '' && html`<p>Keeps to ${profiles}.</p>\n`}${
  story && html`<p>Part of the story ${link(storyPageName(story), titleOf(story.text))}.</p>\n`
}<nav class="contents" aria-label="Members"><ul>${members.map(key => html`<li>${link(`#${example.resourceType}.${key}`, html`<code>${key}</code>`)}</li>`)}</ul></nav>\n`,
    parts: [['json', 'JSON', jsonView(example, { linkOf: linkOf(model), root: example.resourceType, deep: 2 })]],
  });
}

const rowOf =
  (model: PackageModel) =>
  (example: FhirResource): TableRow => ({
    cells: [
      link(model.pageOf(example), example.id),
      html`<code>${example.resourceType}</code>`,
      profilesOf(model, example),
      narrativeOf(example),
    ],
  });
const COLUMNS = ['Example', short('Type'), short('Profile'), plain('What it tells')];

/** The list of all examples. */
export function examplesPage(model: PackageModel): string {
  const single = model.examples.filter(each => storyOf(model, each) === undefined);
  const stories = model.stories.map(
    (story): Part => [
      `story-${story.name}`,
      titleOf(story.text),
      html`<p>${link(storyPageName(story), 'The story in words')}</p>\n${table('Resources of the story', COLUMNS, partsOf(model, story).map(rowOf(model)))}`,
    ],
  );
  return page(model, {
    title: 'Examples',
    lead: html`<p class="lead">All of them are valid, invented, and in the package under <code>example/</code>.</p>\n`,
    parts: [...stories, ['single', 'Single resources', table('Single resources', COLUMNS, single.map(rowOf(model)))]],
  });
}

const partsOf = (model: PackageModel, story: Story): readonly FhirResource[] =>
  model.examples.filter(each => storyOf(model, each) === story);

/** Page of a story: its words, and the resources that it left. */
export function storyPage(model: PackageModel, story: Story): string {
  const [, ...body] = story.text.trim().split('\n');
  const target: LinkOf = href => {
    const [, name] = /([^/]+)\.(?:json|md)$/.exec(href) ?? [];
    const example = model.examples.find(each => `${each.resourceType}-${each.id}` === name);
    if (example !== undefined) return model.pageOf(example);
    return /^(https?:|#)/.test(href) ? href : undefined;
  };
  return page(model, {
    title: titleOf(story.text),
    kind: 'story',
    lead: markdown(body.join('\n'), target),
    parts: [['resources', 'Its resources', table('Resources of the story', COLUMNS, partsOf(model, story).map(rowOf(model)))]],
  });
}

/** Links to the stories. */
export const storyList = (model: PackageModel): Html | undefined =>
  linked(model.stories.map(story => [storyPageName(story), titleOf(story.text)]));
