import type { FhirResource } from '../../fhir/resource.ts';
import { compactBase64, fromBase64 } from '../../plain/base64.ts';
import { field, objectOf, textOf } from '../elements/shape.ts';
import { textOfMarkup } from './text-of-markup.ts';
import { textOfRtf } from './text-of-rtf.ts';

/** The words of an attachment, or what stands there that is not read here. */
export type AttachmentText = { readonly text: string } | { readonly unread: string };

/** Plain text, HTML and RTF that the report carries itself. A PDF, an image, or an address where something lies is named, not read. */
export function attachmentText(attachment: unknown): AttachmentText {
  const contentType = textOf(attachment, 'contentType');
  const [type = '', ...parameters] = (contentType ?? '').split(';').map(part => part.trim());
  const data = textOf(attachment, 'data');
  const bytes = data === undefined ? undefined : bytesOf(data);
  const said = type.toLowerCase();
  const kind = bytes && SAYS_NOTHING.includes(said) ? sniffed(bytes) : said;
  const read = bytes && READERS[kind];
  const letters = read ? decoded(bytes, charsetOf(parameters) ?? charsetSniffed(bytes)) : undefined;
  const text = letters === undefined ? undefined : read?.(letters);
  return text === undefined ? { unread: kind || 'unnamed' } : { text };
}

const READERS: Readonly<Record<string, (letters: string) => string | undefined>> = {
  'text/plain': letters => letters,
  'text/html': textOfMarkup,
  'application/xhtml+xml': textOfMarkup,
  'text/rtf': textOfRtf,
  'application/rtf': textOfRtf,
};

/** Content types that leave open what it is. */
const SAYS_NOTHING = ['', 'application/octet-stream', 'binary/octet-stream', 'text', 'unknown'];

/** What an attachment is by how it begins, where nobody says: FHIR asks for a type, and servers leave it out. */
function sniffed(bytes: Uint8Array): string {
  const text = decoded(bytes.slice(0, LOOKED_AT), charsetSniffed(bytes)) ?? '';
  const start = text.replace(/^\ufeff/, '').trimStart();
  if (start.startsWith('%PDF')) return 'application/pdf';
  if (start.startsWith('{\\rtf')) return 'text/rtf';
  if (/^<(?:!doctype html|html|div|body|p|pre|br)\b/i.test(start)) return 'text/html';
  if (start.startsWith('<')) return 'application/xml';
  return start !== '' && !NOT_WRITTEN.test(start) ? 'text/plain' : '';
}

const LOOKED_AT = 2000;
/** What no written text holds, and what could not be decoded. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: by these a picture or an archive is told from a text
const NOT_WRITTEN = /[\u0000-\u0008\u000e-\u001f]|\ufffd(?=[\s\S])/;

function charsetSniffed([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

function charsetOf(parameters: readonly string[]): string | undefined {
  const given = parameters.find(parameter => /^charset\s*=/i.test(parameter));
  return given?.replace(/^charset\s*=\s*/i, '').replaceAll(/["']/g, '') || undefined;
}

/** Undefined for what is no base64, and for none of it. */
function bytesOf(data: string): Uint8Array | undefined {
  const compact = compactBase64(data);
  return compact === undefined || compact === '' ? undefined : fromBase64(compact);
}

/** Undefined for a character set that nobody knows. */
function decoded(bytes: Uint8Array, charset: string): string | undefined {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch (thrown) {
    if (thrown instanceof RangeError) return undefined;
    throw thrown;
  }
}

/** What the server made of the whole resource for people. */
export function narrativeText(resource: FhirResource): string | undefined {
  const narrative = objectOf(resource, 'text');
  if (field(narrative, 'status') === 'empty') return undefined;
  const div = textOf(narrative, 'div');
  return div === undefined ? undefined : textOfMarkup(div) || undefined;
}
