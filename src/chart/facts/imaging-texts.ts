import type { FhirResource } from '../../fhir/resource.ts';
import { spineStudy } from '../codes/groups/imaging.ts';
import { imagingDocument, imagingNarrative } from '../codes/groups/imaging-documents.ts';
import { inSets, matchGroup } from '../codes/groups/match-group.ts';
import { type Concept, conceptIn, conceptsIn, displayOf, field, listOf, statusCode, textOf } from '../elements/shape.ts';
import type { DocumentFact, ReportFact } from './document-facts.ts';
import { dated, source } from './facts.ts';
import { reportKindOf } from './report-kind.ts';
import { attachmentText, narrativeText } from './report-text.ts';
import { textOfMarkup } from './text-of-markup.ts';
import { valueTexts } from './value-texts.ts';

/** A document or an observation that holds the text of an imaging report; or a document of something else, which is not read. */
export type ImagingText = { readonly report: ReportFact } | { readonly other: DocumentFact };

const namesImaging = (concepts: readonly Concept[]): boolean =>
  concepts.some(
    concept => matchGroup(concept, imagingDocument) !== undefined || concept.codings.some(coding => inSets(coding, spineStudy.include)),
  );

const VOID = ['entered-in-error', 'superseded', 'cancelled', 'registered'];

interface Told {
  readonly concept: Concept;
  readonly categories: readonly Concept[];
  readonly status: string | undefined;
  readonly author: string | undefined;
  readonly date: string | undefined;
  readonly texts: readonly string[];
  readonly unread?: readonly string[];
}

function reportOf(resource: FhirResource, { concept, categories, status, author, date, texts, unread = [] }: Told): ReportFact {
  return {
    ...source(resource, concept),
    status,
    author,
    ...dated([date, 'effective']),
    texts: [...new Set(texts)],
    bodySites: [],
    stands: status === undefined || !VOID.includes(status),
    kind: reportKindOf(categories, concept),
    unread,
    examination: [],
  };
}

/** What is attached to a document, where its type, its category or its title say that it is a report of pictures. */
export function documentText(resource: FhirResource): ImagingText {
  const attachments = listOf(resource, 'content').map(content => field(content, 'attachment'));
  const type = conceptIn(resource, 'type');
  const titles = [textOf(resource, 'description'), ...attachments.map(attachment => textOf(attachment, 'title'))];
  const named = titles.flatMap(title => (title === undefined ? [] : [{ codings: [], text: title }]));
  const categories = conceptsIn(resource, 'category');
  const concept: Concept = { codings: type.codings, text: type.text ?? named[0]?.text };
  const context = field(resource, 'context');
  const status = [textOf(resource, 'status'), textOf(resource, 'docStatus')].find(state => state !== undefined && VOID.includes(state));
  const isImaging = namesImaging([type, ...categories, ...named]);
  const read = isImaging ? attachments.map(attachmentText) : [];
  const report = reportOf(resource, {
    concept,
    categories: [...categories, ...named],
    status: status ?? textOf(resource, 'docStatus') ?? textOf(resource, 'status'),
    author: displayOf(listOf(resource, 'author')[0]),
    date: textOf(field(context, 'period'), 'start') ?? textOf(resource, 'date'),
    texts: read.flatMap(each => ('text' in each ? [each.text] : [])),
    unread: read.flatMap(each => ('unread' in each ? [each.unread] : [])),
  });
  return isImaging ? { report } : { other: report };
}

/** The sections of a composition, those within others too, each with what it is called. */
function sectionsOf(holder: unknown, depth = 0): readonly { readonly names: readonly Concept[]; readonly text: string }[] {
  if (depth > DEEPEST) return [];
  return listOf(holder, 'section').flatMap(section => {
    const div = textOf(field(section, 'text'), 'div');
    const title = textOf(section, 'title');
    const text = div === undefined ? '' : textOfMarkup(div);
    const names = [conceptIn(section, 'code'), ...(title === undefined ? [] : [{ codings: [], text: title }])];
    const head = title === undefined ? '' : `${title}:\n`;
    return [...(text === '' ? [] : [{ names, text: `${head}${text}` }]), ...sectionsOf(section, depth + 1)];
  });
}

const DEEPEST = 6;

/** Of a composition that is an imaging report all of it; of another the sections that are called so. */
export function compositionText(resource: FhirResource): ImagingText {
  const type = conceptIn(resource, 'type');
  const title = textOf(resource, 'title');
  const called = title === undefined ? [] : [{ codings: [], text: title }];
  const whole = namesImaging([type, ...called]);
  const sections = sectionsOf(resource).filter(({ names }) => whole || namesImaging(names));
  const texts = sections.map(({ text }) => text);
  const own = whole && texts.length === 0 ? narrativeText(resource) : undefined;
  const report = reportOf(resource, {
    concept: { codings: type.codings, text: title ?? type.text },
    categories: [...conceptsIn(resource, 'category'), ...called],
    status: textOf(resource, 'status'),
    author: displayOf(listOf(resource, 'author')[0]),
    date: textOf(resource, 'date'),
    // Sections of one report are read together: a heading says what follows it is.
    texts: own === undefined ? (texts.length > 0 ? [texts.join('\n\n')] : []) : [own],
  });
  return whole || texts.length > 0 ? { report } : { other: report };
}

const isImagingCategory = (concept: Concept) =>
  concept.codings.some(({ code }) => code === 'imaging' || code === 'RAD') || /^(?:imaging|radiology)$/i.test(concept.text ?? '');

/** An Observation that carries a report by itself: by its code, its name, or its category. */
export function observationText(resource: FhirResource): ReportFact | undefined {
  const texts = valueTexts(resource).filter(text => text.length >= SHORTEST_TEXT);
  if (texts.length === 0) return undefined;
  const concept = conceptIn(resource, 'code');
  const categories = conceptsIn(resource, 'category');
  const isNarrative =
    matchGroup(concept, imagingNarrative) !== undefined ||
    concept.codings.some(coding => inSets(coding, spineStudy.include)) ||
    categories.some(isImagingCategory);
  if (!isNarrative) return undefined;
  const report = reportOf(resource, {
    concept,
    categories: [],
    status: statusCode(resource, 'status') ?? textOf(resource, 'status'),
    author: displayOf(listOf(resource, 'performer')[0]),
    date: textOf(resource, 'effectiveDateTime') ?? textOf(resource, 'effectiveInstant') ?? textOf(resource, 'issued'),
    texts,
  });
  return report.stands ? report : undefined;
}

/** "Fracture of L1": a grade or a word is no report. */
const SHORTEST_TEXT = 12;

/** Words of what is found: most descriptions have none, and are names. */
const SHOWS =
  /\b(?:fract\w*|deformit\w*|collaps\w*|compress\w*|metasta\w*|lesions?|osteomyelitis|discitis|o?edema\w*|retropuls\w*|tumou?rs?|abscess\w*|ha?emangiomas?|stenosis)\b/i;

/** A study's description is its name; at times somebody wrote there what it shows. */
export function studyText(resource: FhirResource): ReportFact | undefined {
  const series = listOf(resource, 'series').map(one => textOf(one, 'description'));
  const notes = listOf(resource, 'note').map(note => textOf(note, 'text'));
  const texts = [textOf(resource, 'description'), ...series, ...notes].filter(text => text !== undefined && text.length >= SHORTEST_TEXT);
  const said = texts.filter(text => text !== undefined);
  if (!said.some(text => SHOWS.test(text))) return undefined;
  return reportOf(resource, {
    concept: { codings: [], text: textOf(resource, 'description') },
    categories: [],
    status: textOf(resource, 'status'),
    author: displayOf(listOf(resource, 'interpreter')[0]),
    date: textOf(resource, 'started'),
    texts: said,
  });
}
