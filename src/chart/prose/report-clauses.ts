import { clausesOf, unwrapped } from './text.ts';

/**
 * Where in a report a clause stands. `found`: what the examination shows. The others say why it was made, what it was compared with, how
 * it was made and what is advised: none of them asserts a present finding. `added`: found or corrected after the report was signed.
 * `preliminary`: found by who read first, where the same text holds a final reading too.
 */
export type Section = 'found' | 'asked' | 'compared' | 'technique' | 'added' | 'preliminary';

export interface ReportClause {
  /** As it stands in the report. */
  readonly said: string;
  readonly section: Section;
}

const READING = '(?: (?:reports?|reads?|reading|interpretations?|impressions?|findings|results?|review|over-?read))?';
/** What was read first, and what was read last. */
const PRELIMINARY = `(?:prelim(?:inary)?|wet|initial|resident(?:.?s)?|overnight|provisional|on.?call)(?: (?:radiology|resident|overnight))?${READING}|wet.?read|(?:interpr[ée]tation|lecture|compte[- ]rendu|avis|conclusion) (?:pr[ée]liminaire|initiale?|provisoire)|(?:pr[ée]liminaire|provisoire)|vorl[äa]ufiger befund|(?:informe|lectura) (?:preliminar|provisional)`;
const FINAL = `(?:verified final|final|attending(?:.?s)?|staff|consultant)(?: (?:radiology|radiologist|attending))?${READING}|over-?read|(?:interpr[ée]tation|lecture|compte[- ]rendu|avis|conclusion) (?:d[ée]finiti(?:ve|f)|finale?)|(?:d[ée]finiti(?:ve|f))|endg[üu]ltiger befund|(?:informe|lectura) (?:definitiv[oa]|final)`;
const BY_WHOM = '(?:[ \\t]?\\([^)\\n]{0,40}\\))?(?:,? (?:by|dated|on|of|du|par|de|vom) [^:\\n]{0,30})?';

const ASKED =
  '(?:(?:clinical|relevant|patient|past|surgical|medical|brief|pertinent) ){0,2}(?:history|hx|information|indications?|details|question|context|background|data|concern|presentation|notes)|indications?(?: for (?:the )?(?:exam|examination|study|procedure|imaging))?|reasons? for (?:the )?(?:exam|examination|study|visit|request|referral|order|test|procedure|imaging|mri|ct)|reason|request|question|referral|symptoms?|complaints?|chief complaint|(?:ordering|referring|admitting) diagnosis|recommendations?|advice|(?:renseignements|informations?|donn[ée]es) cliniques?|indications? cliniques?|motif(?: de l.examen)?|ant[ée]c[ée]dents|contexte(?: clinique)?|conduite [àa] tenir|motivo(?: del? (?:examen|estudio|consulta))?|indicaci[oó]n(?: cl[ií]nica)?|datos cl[ií]nicos|antecedentes|recomendaci[oó]n(?:es)?|informaci[oó]n cl[ií]nica|(?:klinische )?(?:angaben|fragestellung|indikation)|anamnese|rechtfertigende indikation|empfehlung';
const COMPARED =
  '(?:relevant )?(?:comparisons?|prior|previous)(?: (?:study|studies|exams?|examinations?|imaging|films?))?|compared (?:to|with)|comparaison|comparatif|examens? (?:ant[ée]rieurs?|de comparaison)|comparaci[oó]n|(?:estudios? )?previos?|vergleich|voruntersuchung(?:en)?';
const TECHNIQUE =
  '(?:imaging )?techniques?|(?:scan )?protocol|exam(?:ination)?s?(?: (?:type|performed|date))?|study(?: (?:type|date))?|procedures?|contrast|sequences?|(?:radiation )?dose|modality|protocole|proc[ée]d[ée]|t[ée]cnica|technik|untersuchung|verfahren|protokoll';
/** Where what was seen is told at length. */
const FINDINGS =
  'findings?|reports?|results?|observations?|body|description|constatations?|r[ée]sultats?|compte[- ]rendu|hallazgos?|informe|befunde?';
const CLOSING =
  'impressions?|conclusions?|opinion|interpretation|assessment|summary|comments?|discussion|diagnos[ie]s|final diagnosis|synth[èe]se|au total|conclusi[oó]n(?:es)?|impresi[oó]n|diagn[oó]stico|(?:zusammenfassende )?beurteilung|zusammenfassung|fazit';
/** What was written after the report was signed. */
const ADDED =
  '(?:addend(?:um|a)|correct(?:ed report|ed|ion)|amend(?:ed report|ed|ment)|revised(?: report| impression)?|erratum|late entry|addition|errata|compl[ée]ment|rectificatif|correctif|nachtrag|korrektur|adenda|correcci[oó]n)(?: (?:dated|of|on|by|no\\.?|#)? ?[\\w/.,# -]{0,28}?)?';
/** Parts of the spine that a report goes through; they stand for findings wherever they come. */
const ANATOMY =
  '(?:thoracic |lumbar |cervical |lumbosacral )?(?:bones?|bone marrow|marrow|marrow signal|osseous structures?|skeleton|alignment|vertebra[el]?|vertebral bod(?:y|ies)(?: heights?)?|fractures?|discs?|spinal canal|spinal cord|conus(?: medullaris)?|cord|soft tissues|paraspinal (?:soft tissues|muscles)|sacrum|spine|levels?)';

const HEADING = new RegExp(
  `(^|\\n|[.;?!][ \\t]{1,4})[ \\t*_#>•-]{0,8}(?:\\d{1,2}[.)][ \\t]?)?(?:(${ASKED})|(${COMPARED})|(${TECHNIQUE})|(${FINDINGS})|(${CLOSING})|(${ADDED})|(${ANATOMY})|(?:(${PRELIMINARY})|(${FINAL}))${BY_WHOM})[ \\t*_]{0,4}(?::|[ \\t][–—-][ \\t]|\\*\\*|(?=\\n))`,
  'gi',
);

interface Part {
  readonly section: Section;
  /** By whom it was read, where the text says so. */
  readonly reading: 'preliminary' | 'final' | undefined;
  readonly from: 'heading' | 'anatomy' | 'findings' | 'closing' | 'added' | 'none';
  readonly text: string;
}

/** What a report's text says, clause by clause, each with the section that it stands in. */
export function reportClauses(text: string): readonly ReportClause[] {
  const parts = withPreliminary(partsOf(text.replaceAll(/\r\n?/g, '\n')));
  const lastFindings = parts.findLastIndex(({ from }) => from === 'findings');
  const lastClosing = parts.findLastIndex(({ from }) => from === 'closing' || from === 'anatomy');
  return parts.flatMap((part, index) => {
    if (part.section === 'found' || part.section === 'added' || part.section === 'preliminary') return clausesAs(part.section, part.text);
    const told = index < lastFindings ? 'findings-follow' : index < lastClosing ? 'closing-follows' : 'nothing-follows';
    const end = endOf(part.text, told);
    return [...clausesAs(part.section, part.text.slice(0, end)), ...clausesAs('found', part.text.slice(end))];
  });
}

function partsOf(text: string): readonly Part[] {
  const parts: Part[] = [];
  let section: Section = 'found';
  let from: Part['from'] = 'none';
  let reading: Part['reading'];
  let at = 0;
  for (const match of text.matchAll(HEADING)) {
    const [, , asked, compared, technique, findings, closing, added, , preliminary, final] = match;
    const isInline = match.index > 0 && !match[1]?.startsWith('\n');
    // Within a line only a colon makes a heading: "no fracture; Comparison - …" is prose.
    if (isInline && !match[0].endsWith(':')) continue;
    parts.push({ section, reading, from, text: text.slice(at, match.index) });
    if (preliminary || final) reading = preliminary ? 'preliminary' : 'final';
    // "Fracture: L3" is a heading and names what is found.
    at = match.index + (/fracture/i.test(match[0]) ? match[0].search(/\S/) : match[0].length);
    // An addendum has headings of its own; where it comes first, the report as it was signed follows.
    const isAdded: boolean =
      added !== undefined || (from === 'added' && parts.some(part => part.section === 'found' && /\S/.test(part.text)));
    section = asked ? 'asked' : compared ? 'compared' : technique ? 'technique' : isAdded ? 'added' : 'found';
    from =
      asked || compared || technique
        ? 'heading'
        : isAdded
          ? 'added'
          : preliminary || final
            ? 'none'
            : findings
              ? 'findings'
              : closing
                ? 'closing'
                : 'anatomy';
  }
  parts.push({ section, reading, from, text: text.slice(at) });
  return parts;
}

/** A first reading is one only beside the last. */
function withPreliminary(parts: readonly Part[]): readonly Part[] {
  const hasFinal = parts.some(({ reading, text }) => reading === 'final' && /\S/.test(text));
  return parts.map(part =>
    hasFinal && part.reading === 'preliminary' && part.section === 'found' ? { ...part, section: 'preliminary' } : part,
  );
}

/** Where a section that asserts nothing ends. Without headings after it, it would swallow the findings. */
function endOf(text: string, told: 'findings-follow' | 'closing-follows' | 'nothing-follows'): number {
  if (told === 'findings-follow') return text.length;
  const start = text.search(/\S/);
  if (start === -1) return text.length;
  const ends = (pattern: RegExp) => {
    const found = text.slice(start).search(pattern);
    return found === -1 ? undefined : start + found + 1;
  };
  const paragraph = ends(/\n[ \t]*\n/) ?? ends(/\n(?:[A-Z][A-Z /&]{2,40}|[CTL]\d{1,2}):/);
  if (paragraph !== undefined || told === 'closing-follows') return paragraph ?? text.length;
  return ends(/[.!?][ \t]*\n/) ?? ends(/[.?!](?=\s)/) ?? text.length;
}

function clausesAs(section: Section, text: string): readonly ReportClause[] {
  // "1) L1 fracture, recent 2) L4 fracture, old": a list within a line.
  const listed = /(?:^|\n)\s*\(?1\)\s/.test(text) ? text.replaceAll(/[ \t](?=\(?[2-9]\)\s)/g, '\n') : text;
  return clausesOf(unwrapped(listed)).map(said => ({ said, section }));
}
