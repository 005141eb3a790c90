import { isResource } from '../../fhir/is-resource.ts';
import type { FhirResource } from '../../fhir/resource.ts';
import { textToBase64 } from '../../plain/base64.ts';
import { keeping } from '../../plain/memo.ts';
import { field, listOf, textOf } from '../elements/shape.ts';
import { attachmentText } from './report-text.ts';

/** The last line of every note that Vertaug writes (`record/note.ts`), in whatever language. */
const SIGNATURE = /\bVertaug\b[^\n]{0,40}?(urn:uuid:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/g;

/** A whole note: its title, the line that says whose it is, and everything down to the signature. */
const NOTE = new RegExp(`[^\\n]*\\n[ \\t]*Patient\\s?:(?:(?!${SIGNATURE.source})[\\s\\S])*${SIGNATURE.source}[^\\n]*`, 'g');

/** What of a text is left without the notes in it. A note that lost its head was begun where the text begins. */
function withoutNotes(text: string): string {
  const lines = text.replaceAll('\r\n', '\n');
  const rest = lines.replaceAll(NOTE, '');
  const cut = [...rest.matchAll(SIGNATURE)].at(-1);
  return cut === undefined ? rest : rest.slice(cut.index + cut[0].length);
}

/** Whether a resource holds a note of Vertaug's and no other words. */
export function isOwnNote(resource: FhirResource): boolean {
  return quotesOwnNote(resource) && textsOf(resource).every(text => withoutNotes(text).trim() === '');
}

/** Whether a note of Vertaug's stands in a resource, alone or among words of somebody else. */
export function quotesOwnNote(resource: FhirResource): boolean {
  return casesSigned(resource).length > 0;
}

const NOTES_IN = ['DiagnosticReport', 'DocumentReference', 'Observation', 'Condition', 'ServiceRequest', 'ClinicalImpression', 'Media'];

/** Business identifiers (`urn:uuid:…`) of the cases whose notes stand in a resource. */
export function casesSigned(resource: FhirResource): readonly string[] {
  if (!NOTES_IN.includes(resource.resourceType)) return [];
  return signed(resource);
}

const signed = keeping((resource: FhirResource): readonly string[] =>
  !maySay(resource) ? [] : textsOf(resource).flatMap(text => [...text.matchAll(SIGNATURE)].flatMap(match => match[1] ?? [])),
);

const TEXTS = ['conclusion', 'valueString', 'description'];

function textsOf(resource: FhirResource): readonly string[] {
  const notes = listOf(resource, 'note').map(note => textOf(note, 'text'));
  const plain = [...TEXTS.map(name => textOf(resource, name)), ...notes];
  const attached = attachmentsOf(resource).filter(maySign).map(signedText);
  return [...plain, ...attached].filter(text => text !== undefined);
}

/** Where R4 has an attachment, of the types that a chart is made of. */
export function attachmentsOf(resource: FhirResource): readonly unknown[] {
  switch (resource.resourceType) {
    case 'DocumentReference':
      return listOf(resource, 'content').map(content => field(content, 'attachment'));
    case 'DiagnosticReport':
      return listOf(resource, 'presentedForm');
    case 'Media':
      return [field(resource, 'content')];
    case 'Consent':
      return [field(resource, 'sourceAttachment')];
    default:
      return [];
  }
}

/** Every resource of a chart is asked: most say in no text what a signature says. */
function maySay(resource: FhirResource): boolean {
  const mayBe = (text: unknown) => typeof text === 'string' && text.includes('urn:uuid:');
  return (
    TEXTS.some(name => mayBe(field(resource, name))) ||
    listOf(resource, 'note').some(note => mayBe(field(note, 'text'))) ||
    attachmentsOf(resource).some(maySign)
  );
}

function signedText(attachment: unknown): string | undefined {
  const read = attachmentText(attachment);
  return 'text' in read ? read.text : undefined;
}

/** As base64 has it, wherever in a group of three it begins. */
const IN_BASE64 = ['urn:uuid:', 'rn:uuid:', 'n:uuid:'].map(text => btoa(text.slice(0, text.length - (text.length % 3))));

/** Decoding all that a chart has attached takes long: most of it cannot hold a signature. */
function maySign(attachment: unknown): boolean {
  const data = field(attachment, 'data');
  return typeof data === 'string' && IN_BASE64.some(part => data.includes(part));
}

/** The same resource with what others wrote around a note of Vertaug's, and without the note. */
export function withoutOwnNotes(resource: FhirResource): FhirResource {
  if (!quotesOwnNote(resource)) return resource;
  const trimmed = {
    ...withoutNotesAt(resource, TEXTS),
    ...listed(resource, 'note', note => withoutNotesAt(note, ['text'])),
    ...listed(resource, 'presentedForm', withoutNotesIn),
    ...listed(resource, 'content', content => ({ ...asObject(content), attachment: withoutNotesIn(field(content, 'attachment')) })),
  };
  return isResource(trimmed) ? trimmed : resource;
}

const asObject = (value: unknown): object => (typeof value === 'object' && value !== null ? value : {});

function withoutNotesAt(of: unknown, names: readonly string[]): object {
  const cut = names.flatMap(name => {
    const text = textOf(of, name);
    return text === undefined ? [] : [[name, withoutNotes(text)]];
  });
  return { ...asObject(of), ...Object.fromEntries(cut) };
}

function listed(of: unknown, name: string, change: (each: unknown) => unknown): object {
  return Array.isArray(field(of, name)) ? { [name]: listOf(of, name).map(change) } : {};
}

function withoutNotesIn(attachment: unknown): unknown {
  const text = maySign(attachment) ? signedText(attachment) : undefined;
  if (text === undefined) return attachment;
  return { ...asObject(attachment), contentType: 'text/plain; charset=utf-8', data: textToBase64(withoutNotes(text)) };
}
