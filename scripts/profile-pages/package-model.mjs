// The package as the pages need it: what there is of each kind, what its page is called, and who uses what.
const isRecognised = ({ resourceType, id }) => resourceType === 'ValueSet' && id.startsWith('recognised-');

/** What a session leaves comes first, then what stands beside it. */
const FIRST = ['Procedure', 'AdverseEvent', 'Consent'];
const rank = ({ type }) => (FIRST.indexOf(type) + FIRST.length + 1) % (FIRST.length + 1);
const byTitle = (a, b) => (a.title ?? a.id).localeCompare(b.title ?? b.id, 'en');
const pageName = ({ resourceType, id }) => `${resourceType}-${id}.html`;

/** Every element of a definition that is bound: the differential says which, the snapshot where. */
const boundSets = definition => definition.differential.element.flatMap(({ binding }) => binding?.valueSet ?? []);
const usedExtensions = definition =>
  definition.differential.element.flatMap(({ type }) => (type ?? []).flatMap(({ profile }) => profile ?? []));
const withoutVersion = url => url.split('|')[0];

/**
 * `content`: `{ manifest, definitions, examples, ruleBook, changelog, packageList, aliases, stories, archive }`: parsed JSON of the
 * package, texts, and the file name of the archive. `stories`: `{ name, text }`.
 */
export function packageModel(content) {
  const { definitions, examples, ruleBook } = content;
  const ofType = type => definitions.filter(({ resourceType }) => resourceType === type).sort(byTitle);
  const structures = ofType('StructureDefinition');
  const byUrl = new Map(definitions.map(definition => [definition.url, definition]));
  const byReference = new Map(examples.map(example => [`${example.resourceType}/${example.id}`, example]));
  const definitionAt = url => byUrl.get(withoutVersion(url));

  const usersOf = (url, usesOf) => structures.filter(definition => usesOf(definition).map(withoutVersion).includes(url));
  return {
    ...content,
    profiles: structures.filter(({ type }) => type !== 'Extension').sort((a, b) => rank(a) - rank(b)),
    extensions: structures.filter(({ type }) => type === 'Extension'),
    codeSystems: ofType('CodeSystem'),
    valueSets: ofType('ValueSet').filter(each => !isRecognised(each)),
    recognised: ofType('ValueSet').filter(isRecognised),
    capabilities: ofType('CapabilityStatement'),
    questionnaires: ofType('Questionnaire'),
    definitionAt,
    exampleAt: reference => byReference.get(reference),
    /** Page of a canonical URL of ours; undefined for those of others. */
    pageAt: url => {
      const definition = definitionAt(url);
      if (definition === undefined) return undefined;
      return isRecognised(definition) ? `recognised.html#${definition.id}` : pageName(definition);
    },
    pageOf: pageName,
    examplesOf: url => examples.filter(({ meta }) => meta?.profile?.map(withoutVersion).includes(url)),
    examplesWithin: url => examples.filter(example => JSON.stringify(example).includes(`"${url}"`)),
    bindersOf: url => usersOf(url, boundSets),
    usersOfExtension: url => usersOf(url, usedExtensions),
    rulesOf: url => ruleBook.filter(({ profile }) => profile === url),
  };
}

/** The codes of a value set that can be listed, `{ system, code, display }` each; undefined where a filter or another's system decides. */
export function codesOf(model, valueSet) {
  const parts = valueSet.compose.include.map(({ system, concept, filter, valueSet: sets }) => {
    if (concept !== undefined)
      return concept.map(each => ({ system, code: each.code, display: each.display ?? displayIn(model, system, each.code) }));
    const codeSystem = model.definitionAt(system ?? '');
    if (filter !== undefined || sets !== undefined || codeSystem === undefined) return undefined;
    return conceptsOf(codeSystem).map(({ code, display, definition }) => ({ system, code, display, definition }));
  });
  return parts.includes(undefined) || valueSet.compose.exclude !== undefined ? undefined : parts.flat();
}

/** Concepts of a code system with those below them, in order. */
export const conceptsOf = ({ concept = [] }) => concept.flatMap(each => [each, ...conceptsOf(each)]);

const displayIn = (model, system, code) => {
  const codeSystem = model.definitionAt(system ?? '');
  return codeSystem && conceptsOf(codeSystem).find(each => each.code === code)?.display;
};

/** First sentence of the narrative, which says in words what an example is. */
export function narrativeOf({ text }) {
  const plain = (text?.div ?? '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
  return plain.replace(/\s+/g, ' ').trim();
}
