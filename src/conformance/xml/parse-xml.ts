import { SaxesParser } from 'saxes';

/** An element of an XML document. */
export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  readonly namespace: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlElement[];
  /** Offset of the text that stands in it and is no white space; undefined where there is none. */
  readonly textAt: number | undefined;
  /** Offset of its `<`. */
  readonly start: number;
  /** Offset behind its end. */
  readonly end: number;
}

export interface XmlAttribute {
  readonly name: string;
  readonly namespace: string;
  readonly value: string;
}

/** Why a text is refused. Offset of the place. */
export interface XmlFault {
  readonly kind: 'not-well-formed' | 'declares' | 'depth' | 'encoding';
  readonly offset: number;
  readonly message: string;
}

/** FHIR itself nests by some thirty; the library takes a square of the depth in time. */
const DEEPEST = 300;

interface Open extends XmlElement {
  readonly attributes: XmlAttribute[];
  readonly children: XmlElement[];
  textAt: number | undefined;
  end: number;
}

class Refused extends Error {
  readonly fault: XmlFault;
  constructor(fault: XmlFault) {
    super(fault.message);
    this.fault = fault;
  }
}

/**
 * The root element of a document that is well-formed XML with namespaces, and declares nothing: a document type, and with it any entity, is refused
 * where it begins, and nothing is fetched.
 */
export function parseXml(text: string): XmlElement | XmlFault {
  const parser = new SaxesParser({ xmlns: true });
  const open: Open[] = [];
  let root: XmlElement | undefined;
  const refuse = (kind: XmlFault['kind'], offset: number, message: string): never => {
    throw new Refused({ kind, offset, message });
  };
  parser.on('error', ({ message }) => refuse('not-well-formed', Math.max(0, parser.position - 1), message.replace(/^[\d:]+ /, '')));
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding !== undefined && !/^(utf-?8|us-ascii)$/i.test(encoding)) refuse('encoding', 0, encoding);
  });
  parser.on('doctype', () => refuse('declares', Math.max(0, text.lastIndexOf('<!DOCTYPE', parser.position)), ''));
  parser.on('opentag', ({ local, uri, attributes }) => {
    // Between a tag's name and its end stands no "<": XML does not allow it in a value either.
    const start = Math.max(0, text.lastIndexOf('<', parser.position - 1));
    if (open.length >= DEEPEST) refuse('depth', start, '');
    const element: Open = {
      name: local,
      namespace: uri,
      attributes: Object.values(attributes).flatMap(({ local: name, uri: namespace, value, prefix }) =>
        prefix === 'xmlns' || (prefix === '' && name === 'xmlns') ? [] : [{ name, namespace, value }],
      ),
      children: [],
      textAt: undefined,
      start,
      end: text.length,
    };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  const textEnds = (found: string) => {
    const last = open.at(-1);
    if (last === undefined || last.textAt !== undefined || !/\S/.test(found)) return;
    const end = text.lastIndexOf('<', parser.position - 1);
    const before = text.slice(text.lastIndexOf('>', end - 1) + 1, end);
    last.textAt = end - before.trimStart().length;
  };
  parser.on('text', textEnds);
  parser.on('cdata', textEnds);
  parser.on('closetag', () => {
    const last = open.pop();
    if (last !== undefined) last.end = parser.position;
  });
  try {
    parser.write(text).close();
  } catch (reason) {
    if (reason instanceof Refused) return reason.fault;
    throw reason;
  }
  return root ?? { kind: 'not-well-formed', offset: 0, message: 'There is no element.' };
}
