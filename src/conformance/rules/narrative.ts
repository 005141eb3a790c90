import { isJsonObject, type JsonObject } from '../../plain/json-object.ts';

/** What FHIR lets a narrative use: the text, list, table and image parts of HTML 4.0, links, and no scripts, forms or frames. */
const ELEMENTS = new Set(
  `a abbr acronym address area b bdo big blockquote br caption cite code col colgroup dd del dfn div dl dt em h1 h2 h3 h4 h5 h6 hr i img
  ins kbd li map ol p pre q samp small span strong sub sup table tbody td tfoot th thead tr tt ul var`.split(/\s+/),
);
const ATTRIBUTES = new Set(
  `abbr accesskey align alt axis border cellpadding cellspacing char charoff charset cite class colspan compact coords datetime dir frame
  headers height href hreflang hspace id lang longdesc name nohref noshade nowrap rel rev rowspan rules scope shape size span src start
  style summary tabindex title type usemap valign value vspace width xml:lang xml:space xmlns`.split(/\s+/),
);
const XHTML = 'http://www.w3.org/1999/xhtml';

const TOKEN = /<!--[\s\S]*?-->|<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<]+|</g;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
/** XML knows five entities by name; those of HTML need a DTD, which a resource has not. */
const ENTITY = /&(?!#\d+;|#x[\da-fA-F]+;|(?:amp|apos|gt|lt|quot);)/;

interface NarrativeProblem {
  /** `txt-1`: not the XHTML that FHIR allows; `txt-2`: says nothing; `reference-target`: points within the resource, to nothing. */
  readonly rule: 'txt-1' | 'txt-2' | 'reference-target';
  readonly message: string;
}

/** What is wrong with the `div` of a Narrative of `resource`. It is read as XML, as a receiver may. */
export function narrativeProblem(html: string, resource: JsonObject): NarrativeProblem | undefined {
  return markupProblem(html) ?? linkProblem(html, resource);
}

/** `#id` names an element of the narrative, or of the resource. */
function linkProblem(html: string, resource: JsonObject): NarrativeProblem | undefined {
  let ids: ReadonlySet<string> | undefined;
  for (const [, doubly, singly] of html.matchAll(/\s(?:href|src)\s*=\s*(?:"#([^"]+)"|'#([^']+)')/g)) {
    const id = doubly ?? singly ?? '';
    ids ??= new Set([...idsIn(resource), ...[...html.matchAll(/\s(?:id|name)\s*=\s*["']([^"']*)["']/g)].map(([, name = '']) => name)]);
    if (!ids.has(id)) return { rule: 'reference-target', message: `Points to #${id}, which is nowhere in the resource.` };
  }
  return undefined;
}

function idsIn(resource: JsonObject): readonly string[] {
  const ids: string[] = [];
  const open: unknown[] = [resource];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next !== 'object' || next === null) continue;
    if (isJsonObject(next) && typeof next.id === 'string') ids.push(next.id);
    for (const value of Object.values(next)) if (value !== undefined) open.push(value);
  }
  return ids;
}

function markupProblem(html: string): NarrativeProblem | undefined {
  const open: string[] = [];
  let closed = false;
  let says = false;
  for (const [token, slash, name, attributes = '', selfClosing] of html.matchAll(TOKEN)) {
    if (token.startsWith('<!--')) continue;
    if (name === undefined) {
      if (token === '<' || ENTITY.test(token)) return bad('Is not well-formed XHTML.');
      if (token.trim() === '') continue;
      if (open.length === 0) return bad('Has text outside its div.');
      says = true;
      continue;
    }
    if (slash === '/') {
      if (open.pop() !== name) return bad(`Closes ${name}, which is not what is open.`);
      closed = open.length === 0;
      continue;
    }
    if (closed || (open.length === 0 && name !== 'div')) return bad('Has to be one div.');
    const problem = tagProblem(name, attributes, open.length === 0);
    if (problem !== undefined) return bad(problem);
    says ||= name === 'img';
    if (selfClosing !== '/') open.push(name);
    else if (open.length === 0) closed = true;
  }
  if (!closed) return bad('Has to be one div, closed at its end.');
  return says ? undefined : { rule: 'txt-2', message: 'Says nothing.' };
}

const bad = (message: string): NarrativeProblem => ({ rule: 'txt-1', message });

function tagProblem(name: string, attributes: string, isRoot: boolean): string | undefined {
  if (!ELEMENTS.has(name)) return `Has the element ${name}.`;
  let namespace: string | undefined;
  for (const [, attribute = '', doubly, singly] of attributes.matchAll(ATTRIBUTE)) {
    const value = doubly ?? singly ?? '';
    if (!ATTRIBUTES.has(attribute)) return `Has the attribute ${attribute} on ${name}.`;
    if ((attribute === 'href' || attribute === 'src') && /^\s*(javascript|vbscript):/i.test(value)) return `Has a script in ${attribute}.`;
    if (attribute === 'xmlns') namespace = value;
  }
  if (isRoot && namespace !== XHTML) return `Its div has to be in the namespace ${XHTML}.`;
  return undefined;
}
