/**
 * What one line of a chart says besides its name: a problem or an allergy is often put in words alone, and a single word of it ("H/o",
 * "- No", ", sequela", "?") may turn what the others say.
 */
export interface EntryReading {
  /** What the words say of now, without the words that put it in doubt; empty where they say nothing of now. */
  readonly now: string;
  /** What they put in the past, without the words that do: "H/o sepsis", "L1 fracture (atcd)". Empty where they put nothing there. */
  readonly past: string;
  /** They deny what they name, or name it of somebody else. */
  readonly denied: boolean;
  /** They only ask, or set it among others that may be meant instead. */
  readonly doubtful: boolean;
}

/** Most lines hold none of these and are taken as they are. */
const MARKED =
  /\?|\(-\)|\b(?:no|not|none|neg\w*|denie[sd]|den(?:y|ying)|absent|exclu\w+|rul(?:ed?|ing)|r\/o|suspe\w+|suspicio\w*|concern\w*|quer(?:y|ied)|question\w*|possibl[ey]|differential|dd|ddx|d\/dx|vs|versus|and\/or|or|cannot|may|unconfirmed|hist\w*|hx|fhx?|phx|pmhx?|h\/o|s\/p|status|prior|previous(?:ly)?|past|former(?:ly)?|resolved|healed|remission|sequel\w*|inactive|atcds?|ant[ée]c[ée]dents?|pers[öo]nliche|z\.\s?n|zustand|famil\w+|mother|father|sister|brother|sibling|son|daughter|maternal|paternal|late effects?)(?![\p{L}])/iu;

/** Between the parts of a line; a comma between levels is none, nor a bracket within a word: "vertebra(e)". */
const BETWEEN = /(\s*[;\n]+\s*|,(?!\s*(?:and\s+)?(?:[CTLS]-?\d|\d))\s*|\s+[-–—]+\s*|\s*:\s*|\.\s+|\s+(?=[([])|(?<=[)\]])\s*)/i;

/** The whole of a part: what was named before it is over, is denied, or is only asked. */
const OVER =
  /^(?:now |completely |since )?(?:resolved|healed|sequel(?:a|ae|s)?|in (?:complete |partial |full )?remission|history(?: of)?|hx(?: of)?|h\/o|by history|per history|historical|past(?: history| problem)?|prior|previous|inactive|atcds?|ant[ée]c[ée]dents?)\b(?:[\s.]+(?:on|in|by|since|\d[\d/.-]*|(?:19|20)\d\d|\w{3,9} (?:19|20)\d\d))*[.\s]*$/iu;
const DENIED = /^(?:no|none|n|neg(?:ative)?|denie[sd]|absent|not (?:present|found|seen|confirmed)|ruled out|excluded|r\/o'?d|-)[.\s]*$/i;
const ASKED =
  /^(?:\?+|query|suspected|suspicion|possible|possibly|questionable|unconfirmed|differential(?: diagnosis)?|ddx?|d\/dx|r\/o|rule[ -]out|to (?:be )?rule[d]? out|to exclude|work ?up)[.?\s]*$/i;
/** At the end of a part, of this part alone. */
const OVER_AT_END =
  /(?<!\b(?:not|non|never|un|yet|partially|partly|incompletely|achieved)[\s-])\b(?:(?:now |has |is )?resolved|in (?:complete |partial |full )?remission|sequelae?|history|hx)(?:\s+(?:on|in|since)?\s*(?:\d[\d/.-]*|\w{3,9} (?:19|20)\d\d))*[.\s]*$/i;
const DENIED_AT_END =
  /\b(?:(?:is|was|has been|were) )?(?:ruled out|excluded|not (?:present|found|seen|confirmed|identified)|denied|resulted negative)[.\s]*$/i;

/** From here on it is past: to the end of the part, or to what says that it speaks of now again. */
const OVER_FROM =
  /(?<!\bfam(?:ily|ilial)?\s|\bno\s|\bwithout\s)(?:\b(?:(?:personal|past|prior|remote|previous|known|long|significant|distant)\s+)*(?:(?:medical|surgical)\s+)?(?:history|hx)\s*(?:of\b|:|(?=\S))|\bh\/o\b|\bp\/?h\/?o\b|\b(?:phx|pmhx?)\b\s*:?|\b(?:status post|s\/p)\b(?!\s+\w*plasty|\s+(?:fall|mva|mvc|trauma|accident))|\b(?:prior(?!\s+to\b)|previous(?:ly)?|past|former)\b(?=\s+\S)|\b(?:resolved|healed)\b(?=\s+[\p{L}])|\b(?:sequelae?|late effects?)\s+of\b|\b(?:atcds?|ant[ée]c[ée]dents?)\b\s*(?:personnels?\s*)?(?:de\b|d['’]|:)?|\bz\.\s?n\.|\bzustand nach\b)/giu;
const NOW_AGAIN =
  /\b(?:now\b|presenting\b|presents\b|but\b|however\b|currently\b|(?:with|and)\s+(?:an?\s+)?(?:new|acute|current|recent|ongoing)\b)/i;

const OF_OTHERS =
  /\b(?:fam(?:ily|ilial|\.)?\s*(?:history|hx|h\/o)|fhx?|fh\/o|(?:maternal|paternal)\b|(?:his|her|their|my|pt'?s|patient'?s)\s+(?:mother|father|sister|brother|son|daughter|sibling)|(?:mother|father|sister|brother|sibling|son|daughter)s?(?:\s+(?:with|had|has|w\/|have)|$))/i;

const DENIED_FROM =
  /^\s*(?:(?:patient|pt)\s+)?(?:no(?!\s+longer)|not|denie[sd]|denying|negative for|neg(?:\.|ative)? for|\(-\)|ruled out|without|absence of|never(?: had)?|excluded)(?=\s|$)(?!\s+otherwise)/i;

const ASKED_FROM =
  /^\s*\?+\s*|\b(?:possibl[ey]|suspected|suspicion (?:of|for)|suspicious for|concern(?:ing)? (?:for|of)|query|questionable|question of|r\/o(?!'d)|(?:to )?rule[ -]out|to (?:be )?(?:ruled out|exclude)|(?:evaluate|eval|assess) for|(?:differential(?: diagnosis)?|ddx?|d\/dx)\s*(?:includes|of)?|(?:cannot|can't|can not) (?:be )?(?:exclude|rule out)d?|(?:may|might|could) (?:be|have|represent)|unconfirmed|verdacht auf|v\.\s?a\.|suspicion de)(?![\p{L}])/giu;
const ASKED_AT_ALL = /\?\s*\)?\s*$|\bvs\.?\s|\bversus\b|\band\/or\b/i;

/** Heads what follows, and is over with it. What the present illness is told under is none of that. */
const HEADS_PAST =
  /^(?:(?:past|prior|previous|personal)\s+)*(?:(?:medical|surgical)\s+)?(?:history|hx)(?: of)?$|^(?:pmhx?|phx|atcds?|ant[ée]c[ée]dents?|anamnese)$/iu;
const HEADS_NOW = /^(?:history of present(?:ing)? (?:illness|complaint)|hpi)$/i;
/** What a risk model adds to a name. */
const RISK_MARK = /\((?:cms[/-])?hcc?\)/gi;

const kept = new Map<string, EntryReading>();
const MOST = 5000;

export function readEntry(text: string): EntryReading {
  if (!MARKED.test(text)) return { now: text, past: '', denied: false, doubtful: false };
  const known = kept.get(text);
  if (known) return known;
  const reading = readMarked(text);
  if (kept.size >= MOST) kept.clear();
  kept.set(text, reading);
  return reading;
}

interface Part {
  readonly before: string;
  readonly now: string;
  readonly past: string;
  readonly denied: boolean;
}

function readMarked(text: string): EntryReading {
  let doubtful = ASKED_AT_ALL.test(text);
  let parts: Part[] = [];
  let others = false;
  let heading: 'now' | 'past' = 'now';
  const pieces = text
    .replaceAll(RISK_MARK, ' ')
    .replaceAll(/\band\/or\b/gi, 'and or')
    .split(BETWEEN);
  for (let at = 0; at < pieces.length; at += 2) {
    const before = at === 0 ? '' : (pieces[at - 1] ?? '');
    const said = pieces[at] ?? '';
    const bare = said.replaceAll(/^[([]+|[)\]]+$/g, '').trim();
    if (/[;\n]/.test(before)) {
      others = false;
      heading = 'now';
    }
    if (!/[\p{L}\p{N}?-]/u.test(bare) || HEADS_NOW.test(bare)) continue;
    if (others || OF_OTHERS.test(bare)) {
      others = true;
      parts.push({ before, now: '', past: '', denied: true });
    } else if (HEADS_PAST.test(bare) && parts.every(part => part.now === '' && part.past === '')) {
      heading = 'past';
    } else if (parts.length > 0 && OVER.test(bare)) {
      parts = parts.map(part => (part.now === '' ? part : { ...part, now: '', past: part.now }));
    } else if (parts.length > 0 && DENIED.test(bare)) {
      parts = parts.map(part => ({ ...part, now: '', past: '', denied: true }));
    } else if (ASKED.test(bare)) {
      doubtful = true;
    } else {
      const asked = said.replaceAll(ASKED_FROM, ' ');
      if (asked !== said) doubtful = true;
      const part = partOf(asked);
      parts.push({ before, ...(heading === 'past' ? { ...part, now: '', past: `${part.now} ${part.past}`.trim() } : part) });
    }
  }
  return {
    now: joined(parts, 'now'),
    past: joined(parts, 'past'),
    denied: parts.length > 0 && parts.every(part => part.denied),
    doubtful,
  };
}

function partOf(said: string): Omit<Part, 'before'> {
  if (DENIED_FROM.test(said) || DENIED_AT_END.test(said)) return { now: '', past: '', denied: true };
  if (OVER_AT_END.test(said)) return { now: '', past: said.replace(OVER_AT_END, ' ').trim(), denied: false };
  for (const found of said.matchAll(OVER_FROM)) {
    const rest = said.slice(found.index + found[0].length);
    const again = rest.slice(1).search(NOW_AGAIN);
    const past = again === -1 ? rest : rest.slice(0, again + 1);
    // "Pain after a fall with a new L1 fracture, unchanged from prior": nothing follows that could be past.
    if (past.trim() === '') continue;
    const now = `${said.slice(0, found.index)} ${again === -1 ? '' : rest.slice(again + 1)}`;
    return { now: /[\p{L}]{2}/u.test(now) ? now.trim() : '', past: past.trim(), denied: false };
  }
  return { now: said, past: '', denied: false };
}

/** The parts that say something, with what stood between them. */
function joined(parts: readonly Part[], what: 'now' | 'past'): string {
  return parts
    .filter(part => part[what] !== '')
    .map((part, at) => (at === 0 ? part[what] : `${part.before}${part[what]}`))
    .join('')
    .trim();
}
