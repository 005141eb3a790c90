// The frame of every page.
import { type Html, html, link } from './html.ts';
import type { Named, PackageModel } from './package-model.ts';

/** A part of a page; left out where it has no content. */
export type Part = readonly [id: string, heading: string, content: unknown];

interface Page {
  readonly title: string;
  readonly kind?: unknown;
  readonly lead: unknown;
  readonly parts: readonly Part[];
}

const PLACES: readonly (readonly [href: string, words: string])[] = [
  ['index.html#profiles', 'Profiles'],
  ['index.html#extensions', 'Extensions'],
  ['index.html#codes', 'Codes'],
  ['examples.html', 'Examples'],
  ['take-it-in.html', 'Take it in'],
  ['changelog.html', 'Changelog'],
  ['history.html', 'Versions'],
];

/** Source of a whole page. `title` heads it. */
export function page(model: PackageModel, { title, kind, lead, parts }: Page): string {
  const { title: packageTitle, version } = model.manifest;
  const there = parts.filter(([, , content]) => String(html`${content}`) !== '');
  const contents =
    there.length > 1 &&
    html`<nav class="contents" aria-label="On this page"><ul>${there.map(
      ([id, heading]) => html`<li>${link(`#${id}`, heading)}</li>`,
    )}</ul></nav>\n`;
  const sections = there.map(
    ([id, heading, content]) => html`<section aria-labelledby="${id}">\n<h2 id="${id}">${heading}</h2>\n${content}</section>\n`,
  );
  return String(html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title === packageTitle ? packageTitle : `${title} – ${packageTitle}`}</title>
<link rel="stylesheet" href="style.css">
</head>
<body>
<a class="skip" href="#main">To the content</a>
<header>
<p>${link('index.html', packageTitle)} <span class="soft">FHIR R4 profiles, ${version}, draft</span></p>
<nav aria-label="Pages"><ul>${PLACES.map(([href, words]) => html`<li>${link(href, words)}</li>`)}</ul></nav>
</header>
<main id="main">
<h1>${title}${kind && html` <small>${kind}</small>`}</h1>
${lead}${contents}${sections}</main>
<footer><p>${model.manifest.license === 'CC0-1.0' ? 'Definitions and examples are CC0-1.0; codes of others in them keep their own terms.' : model.manifest.license} The practice parameter is cited by section.</p></footer>
</body>
</html>
`);
}

/** What every definition has at its head: why it is there, and its URL, chosen whole by a click on it. */
export const definitionLead = ({
  description,
  url,
  copyright,
}: {
  readonly description?: string | undefined;
  readonly url?: string | undefined;
  readonly copyright?: string | undefined;
}): Html =>
  html`<p class="lead">${description}</p>
<p class="url"><span class="soft">Canonical URL</span> <code>${url}</code></p>
${copyright && html`<p class="soft">${copyright}</p>\n`}`;

/** A list of links to the pages of `resources`. */
export const linkList = (model: PackageModel, resources: readonly Named[]): Html | undefined =>
  linked(resources.map(each => [model.pageOf(each), each.title ?? each.id]));

/** A list of links. */
export const linked = (links: readonly (readonly [href: string, words: unknown])[]): Html | undefined =>
  links.length > 0 ? html`<ul>${links.map(([href, words]) => html`<li>${link(href, words)}</li>\n`)}</ul>\n` : undefined;
