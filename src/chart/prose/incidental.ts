import type { ReadSentence } from './mention.ts';
import { plainOf } from './word.ts';

const INCIDENTAL =
  /\b(?:incidental\w*|typical|classic\w*|banale?s?|banal\w*|asymptomatic|quiescent|indolent|simple|uncomplicated|benign[- ]appearing|(?:no|without|of no) (?:clinical |any )?(?:significance|consequence|importance)|fortuite?s?|fortuitement|asymptomatiques?|typiques?|tipic[ao]s?|incidentales?|casual|asintomatic[ao]s?|zufallsbefund|zufallig\w*|typisch\w*|asymptomatisch\w*|non-?aggressive|non agressifs?)\b|\b(?:none|no|not|without|sans|pas|aucun\w*|sin|ohne)\s(?:\w+\s){0,2}(?:aggressi|agressi|agresiv)/;
const TROUBLES =
  /\b(?:aggressive|agressi(?:f|fs|ve|ves)|agresiv[ao]s?|aggressiv\w*|expansile|expansi(?:f|ve)|pain(?!less)\w*|douleurs?|douloureu\w+|dolor\w*|schmerz\w*|symptomatic|symptomatiques?|sintomatic[ao]s?|symptomatisch\w*|atypical|atypiques?|epidural (?:extension|component|spread)|extension epidurale?|extra-?osseous)\b/;
const DENIED =
  /\b(?:none|no|non|not|without|w\/o|nor|sans|pas|aucun|nicht|kein\w*|ohne|sin)[\s-](?:[\w']+\s){0,3}?(?=(?:aggressiv|agressi|agresiv|expans|pain|doul|dolor|schmerz|symptom|sintom|atypi|epidural|extension|extra))[\w-]+/g;

/** Of these it is said that they were found by chance, or look as they usually do, and nothing that speaks for trouble. */
const isIncidental = (said: string): boolean => {
  const plain = plainOf(said);
  return INCIDENTAL.test(plain) && !TROUBLES.test(plain.replaceAll(DENIED, ' '));
};

const GOES_ON =
  /^(?:this|these|it|they|both|all|its|an? |the (?:lesions?|h(?:a)?emangiomas?)|c'est|il s'agit|ils?|elles?|cela|celui-ci|es |se trata|dies)/;

/** Marks benign lesions that a report calls incidental, typical or without complaint, in their sentence or the next. */
export function withIncidental(sentences: readonly ReadSentence[]): readonly ReadSentence[] {
  return sentences.map((sentence, index) => {
    const isThere = sentence.mentions.some(({ finding, stands }) => finding === 'benign-lesion' && stands === 'present');
    if (!isThere) return sentence;
    const next = sentences[index + 1];
    const goesOn = next && GOES_ON.test(plainOf(next.said)) && !next.clauses.some(({ namesLevel }) => namesLevel);
    if (!isIncidental(goesOn ? `${sentence.said}. ${next.said}` : sentence.said)) return sentence;
    return { ...sentence, mentions: sentence.mentions.map(one => (one.finding === 'benign-lesion' ? { ...one, incidental: true } : one)) };
  });
}
