/** Languages that reports are read in; Portuguese as far as it shares its words with Spanish. */
const READ = ['en', 'fr', 'es', 'de', 'pt'] as const;

/** Small words that a language cannot do without, and that its neighbours do not share. */
const SMALL_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: ['the', 'and', 'with', 'without', 'there', 'is', 'are', 'no', 'of', 'at', 'in', 'acute', 'fracture', 'not', 'to', 'from'],
  fr: [
    'le',
    'la',
    'les',
    'des',
    'du',
    'de',
    'et',
    'avec',
    'sans',
    'pas',
    'une',
    'un',
    'au',
    'aux',
    'est',
    'sur',
    'en',
    'par',
    'fracture',
    'tassement',
    'recent',
    'ancien',
  ],
  es: [
    'el',
    'los',
    'las',
    'del',
    'con',
    'sin',
    'una',
    'y',
    'se',
    'en',
    'no',
    'de',
    'que',
    'observa',
    'al',
    'es',
    'fractura',
    'aguda',
    'antigua',
    'vertebral',
    'nivel',
  ],
  de: ['der', 'die', 'das', 'und', 'mit', 'ohne', 'kein', 'keine', 'im', 'des', 'eine', 'ein', 'von', 'nicht', 'zeigt', 'bei'],
  pt: ['da', 'do', 'dos', 'das', 'com', 'sem', 'uma', 'um', 'em', 'nao', 'se', 'de', 'ao', 'na', 'no'],
  it: [
    'il',
    'di',
    'della',
    'del',
    'con',
    'senza',
    'una',
    'e',
    'non',
    'si',
    'nel',
    'alla',
    'dei',
    'frattura',
    'recente',
    'che',
    'vertebrale',
  ],
  nl: ['het', 'een', 'van', 'met', 'zonder', 'geen', 'en', 'niet', 'op', 'er', 'de', 'bij', 'ter', 'fractuur', 'wervel', 'recente'],
  sv: ['och', 'med', 'utan', 'en', 'ett', 'av', 'som', 'inte', 'ingen', 'pa', 'i', 'fraktur', 'kotkompression', 'ar'],
  da: ['og', 'med', 'uden', 'en', 'et', 'af', 'ikke', 'ingen', 'der', 'pa', 'i', 'er', 'brud', 'fraktur'],
  nb: ['og', 'med', 'uten', 'en', 'et', 'av', 'ikke', 'ingen', 'det', 'pa', 'i', 'er', 'brudd'],
  pl: ['i', 'z', 'bez', 'w', 'na', 'nie', 'zlamanie', 'kregu', 'trzonu', 'oraz', 'jest', 'sie', 'kompresyjne'],
  cs: ['a', 's', 'bez', 'v', 'na', 'je', 'zlomenina', 'obratle', 'tela', 'komprese', 'neni'],
  fi: ['ja', 'ei', 'on', 'kanssa', 'nikaman', 'murtuma', 'tuore'],
  hu: ['es', 'a', 'az', 'nem', 'csigolya', 'tores', 'friss', 'nelkul'],
  ro: ['si', 'cu', 'fara', 'la', 'un', 'o', 'de', 'nu', 'fractura', 'vertebrei', 'recenta', 'corpului'],
  tr: ['ve', 'ile', 'bir', 'kirigi', 'kirik', 'omur', 'vertebra', 'akut', 'yok', 'izlenmektedir'],
  ca: ['amb', 'sense', 'dels', 'una', 'el', 'i', 'no', 'fractura', 'recent', 'de'],
};

const LANGUAGES_BY_WORD = new Map<string, string[]>();
for (const [language, words] of Object.entries(SMALL_WORDS)) {
  for (const word of words) LANGUAGES_BY_WORD.set(word, [...(LANGUAGES_BY_WORD.get(word) ?? []), language]);
}

const plain = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('ł', 'l').replaceAll('ı', 'i').replaceAll('ø', 'o').replaceAll('å', 'a');

/** Words that have to speak for a language before a text is said to be in it. */
const FEWEST = 3;

/**
 * The language of a report where it is one that is not read here: its BCP 47 tag, or `und` for letters that are none of these. Undefined: it is read.
 * Few words decide nothing.
 */
export function unreadLanguage(text: string): string | undefined {
  const begin = text.slice(0, LONGEST_LOOK);
  const letters = begin.match(/\p{L}/gu)?.length ?? 0;
  const latin = begin.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters > 10 && latin < letters / 2) return 'und';
  const scores = new Map<string, number>();
  for (const word of plain(begin.toLowerCase()).match(/\p{L}+/gu) ?? []) {
    for (const language of LANGUAGES_BY_WORD.get(word) ?? []) scores.set(language, (scores.get(language) ?? 0) + 1);
  }
  const best = Math.max(...READ.map(language => scores.get(language) ?? 0));
  const [first] = Object.keys(SMALL_WORDS)
    .filter(language => !READ.some(one => one === language))
    .map(language => [language, scores.get(language) ?? 0] as const)
    .sort(([, one], [, other]) => other - one);
  return first && first[1] >= FEWEST && first[1] > best ? first[0] : undefined;
}

/** The beginning of a report shows its language. */
const LONGEST_LOOK = 3_000;
