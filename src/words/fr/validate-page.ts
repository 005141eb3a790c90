import type { validatePageWords as english } from '../en/validate-page.ts';
import type { Spoken, Translation } from '../words.ts';
import { count, number } from './wording.ts';

export const validatePageWords: Translation<Spoken<typeof english>> = {
  title: 'Vérifier des ressources FHIR',
  windowTitle: 'Vérifier des ressources FHIR – Vertaug',
  lead: 'Selon les profils d’augmentation vertébrale que la ressource nomme, ou selon FHIR R4 (4.0.1).',
  stays: 'Rien ne quitte cet ordinateur : les ressources sont vérifiées dans cette page, qui n’envoie rien et ne conserve rien.',
  colon: ' :',

  input: {
    label: 'Ce qui est vérifié',
    files: 'Choisir des fichiers',
    filesHint:
      'ou déposez-les n’importe où sur cette page, ou collez le texte dans la boîte. JSON ou NDJSON, compressé ou non avec gzip : une ressource, un Bundle, une liste, ou une ressource par ligne.',
    drop: 'Relâchez pour vérifier ces fichiers',
    example: 'Montrer un exemple',
    clear: 'Recommencer',
    bringBack: 'Reprendre le texte précédent',
    profile: 'Vérifier selon',
    ownProfile: 'Profils nommés, sinon FHIR R4',
    pastedName: 'texte collé',
  },

  editor: {
    label: 'Texte JSON',
    empty: 'Collez du JSON ici, ou écrivez-en.',
    changes: 'Le texte se modifie ici, et la vérification suit ce que vous écrivez. Le fichier d’origine reste tel quel.',
    layOut: 'Mettre chaque membre sur sa ligne',
    laidOut: 'Mis en page pour la lecture : les lignes ne sont pas celles du fichier.',
    excerpt: (first, last, all) =>
      `Lignes ${number(first)} à ${number(last)} de ${number(all)} : trop long pour être montré ou modifié en entier.`,
    earlier: 'Lignes précédentes',
    later: 'Lignes suivantes',
    whole: 'Revenir au texte entier',
    line: line => `ligne ${number(line)}`,
  },

  status: {
    waiting: 'Rien à vérifier pour l’instant.',
    checking: (part, resources, invalid) =>
      `Vérification, ${Math.floor(part * 100)} % : ${count(resources, 'ressource', 'ressources')} jusqu’ici, ${count(invalid, 'non valide', 'non valides')}.`,
    progress: 'Part déjà lue',
    stop: 'Arrêter',
    stopped: 'Arrêtée avant la fin. ',
    nothing: 'Aucune ressource trouvée.',
    gone: 'La partie qui vérifie n’est pas arrivée, ou s’est interrompue. Le contenu de la boîte est toujours là : copiez-le, puis rechargez cette page.',
    one: { valid: 'Valide.', invalid: errors => `Non valide : ${count(errors, 'règle enfreinte', 'règles enfreintes')}.` },
    remarks: warnings => (warnings === 0 ? '' : ` ${count(warnings, 'avertissement', 'avertissements')}.`),
    notes: notes => (notes === 0 ? '' : ` ${count(notes, 'remarque', 'remarques')}.`),
    many: (resources, invalid) =>
      invalid === 0
        ? `${count(resources, 'ressource, valide', 'ressources, toutes valides')}.`
        : `${count(resources, 'ressource', 'ressources')} : ${count(invalid, 'non valide', 'non valides')}, ${count(resources - invalid, 'valide', 'valides')}.`,
    unread: pieces =>
      pieces === 0 ? '' : ` ${count(pieces, 'fichier ou ligne illisible', 'fichiers ou lignes illisibles')} ; rien n’y a été vérifié.`,
    against: 'Vérifié selon',
    againstBase: 'FHIR R4 même : la ressource ne nomme aucun profil connu ici',
  },

  list: {
    title: 'Ressources',
    order: 'Les pires d’abord. Les flèches haut et bas parcourent la liste.',
    orderWhile: 'Dans l’ordre des fichiers jusqu’à la fin de la lecture.',
    cut: listed => `Seules ${number(listed)} figurent dans la liste, les non valides avant les autres. Toutes sont comptées ci-dessus.`,
    unnamed: 'Aucune ressource',
    valid: 'valide',
    errors: errors => count(errors, 'règle enfreinte', 'règles enfreintes'),
    warnings: warnings => count(warnings, 'avertissement', 'avertissements'),
    from: line => `ligne ${number(line)}`,
  },

  findings: {
    title: 'Ce qui a été trouvé',
    of: name => `Ce qui a été trouvé dans ${name}`,
    none: 'Rien à corriger.',
    choose: 'Choisissez une ressource dans la liste pour voir ce qui y a été trouvé.',
    notYet: 'Ce qui est trouvé figure ici, avec la ligne et le pourquoi.',
    cut: listed => `La liste s’arrête aux ${number(listed)} premiers.`,
    severity: { error: 'Enfreint une règle', warning: 'Avertissement', information: 'Remarque' },
    atLine: line => `ligne ${number(line)}`,
    missingIn: line => `manque dans ce qui commence à la ligne ${number(line)}`,
    goTo: 'Aller à l’endroit',
    copyOutcome: 'Copier en OperationOutcome',
    copyText: 'Copier en texte',
    copied: 'Copié.',
    notCopied: 'Ce navigateur ne laisse pas la page copier. Le texte se trouve plus bas, à copier à la main.',
    byHand: 'À copier à la main',
  },

  rule: {
    min: 'Il manque quelque chose d’obligatoire.',
    max: 'C’est présent plus de fois que permis.',
    fixed: 'Une seule valeur est admise, et c’en est une autre.',
    pattern: 'Certaines valeurs doivent y figurer, et ce n’est pas le cas.',
    binding: 'Le code doit venir d’une liste précise, et n’y est pas.',
    type: 'C’est d’une autre nature que ce qui est admis ici.',
    format: 'Ce n’est pas écrit comme FHIR écrit une valeur de cette nature.',
    range: 'C’est hors de ce qui est permis.',
    'unknown-element': 'FHIR R4 n’a pas d’élément de ce nom ici.',
    slice: 'Ça ne correspond à aucune des parties admises ici.',
    extension: 'Cette extension n’est pas admise ici, ou pas sous cette forme.',
    'reference-target': 'La référence mène à un type de ressource qui n’est pas admis ici.',
    profile: 'Le profil nommé n’est pas connu ici, ou vise un autre type.',
    depth: 'L’imbrication est si profonde que ce n’est pas vérifié.',
    code: 'Son système n’a pas ce code.',
    display: 'Le code porte un autre libellé dans son système.',
    context: 'Une extension de cette nature n’est pas admise ici.',
    bundle: 'Une entrée du Bundle n’a pas d’adresse qui lui convienne.',
    contained: 'Ce qui est contenu doit avoir son propre identifiant.',
    id: 'Cet identifiant figure aussi ailleurs dans la ressource.',
    'ele-1': 'Un élément doit contenir quelque chose.',
  },
  ruleOfProfile: 'Ceci est demandé, et n’est pas respecté :',

  fault: {
    'not-json': 'À partir d’ici, ce n’est plus du JSON ; rien n’en est vérifié.',
    empty: 'Il n’y a rien dedans.',
    cut: 'La fin manque ; ce qui précède a été vérifié. Copiez le fichier de nouveau.',
    xml: 'C’est du XML. Vertaug vérifie FHIR en JSON.',
    'utf-16': 'Le fichier est en UTF-16, alors que FHIR en JSON est en UTF-8. Enregistrez-le en UTF-8.',
    'too-long':
      'Une seule valeur de plus de 400 Mo n’est pas vérifiée. En NDJSON, une ressource par ligne, un fichier peut être de toute taille.',
    'not-fhir': 'C’est du JSON, mais pas une ressource FHIR : resourceType est absent.',
    'not-read': 'Le navigateur n’a pas pu le lire. C’est peut-être un dossier, ou il a été déplacé.',
    'lost-character': 'Voici le signe d’un caractère perdu, comme il arrive à un texte qui n’est pas en UTF-8.',
    duplicate: name =>
      `« ${name} » figure deux fois dans le même objet. Seule la dernière valeur a été vérifiée, et d’autres logiciels peuvent prendre la première.`,
    otherVersion: version => `Cela ressemble à FHIR ${version}. Ici, c’est FHIR R4 (4.0.1) qui est vérifié, et les noms y diffèrent.`,
    gaveUp: reason => `La vérification a abandonné cette ressource, par une faute de Vertaug : ${reason}.`,
    expected: (what, found) =>
      found === undefined ? `Le texte s’arrête là où il fallait ${what}.` : `Il y a ${found} là où il fallait ${what}.`,
    what: {
      value: 'une valeur',
      'value-or-end': 'une valeur ou ]',
      name: 'un nom entre guillemets droits',
      'name-or-end': 'un nom entre guillemets droits ou }',
      colon: 'un deux-points',
      'comma-or-brace': 'une virgule ou }',
      'comma-or-bracket': 'une virgule ou ]',
      nothing: 'la fin du texte',
      'closing-quote': 'le guillemet droit fermant',
      escape: 'un des échappements de JSON, comme \\n ou \\u00e9',
    },
    character: { '\n': 'une fin de ligne', '\r': 'une fin de ligne', '\t': 'une tabulation' },
    quoted: character => `« ${character} »`,
  },

  explain: {
    asks: 'Ce que demande la règle',
    wrong: 'L’enfreint',
    right: 'La respecte',
    neighbours: 'De deux exemples des profils, qui ne diffèrent que par là :',
    nothingThere: 'rien',
    definition: 'La règle même',
    element: 'Élément',
    fhirPath: 'Doit être vrai (FHIRPath)',
    rule: 'Règle',
    profile: 'Énoncée par',
    base: type => `${type} dans FHIR R4, hl7.org`,
  },

  profiles: {
    title: 'Les profils',
    lead: 'Chacun avec l’URL canonique à mettre dans meta.profile. Le paquet les contient avec leurs instantanés et des exemples, pour SUSHI, un serveur ou un autre validateur.',
    download: 'Télécharger le paquet FHIR',
    extensions: 'Extensions',
    on: type => `sur ${type}`,
  },

  notChecked: {
    title: 'Ce qui n’est pas vérifié',
    items: [
      'Les liaisons plus faibles que « required » : extensibles, préférées, d’exemple.',
      'Les codes et libellés des terminologies qu’aucune définition n’énumère en entier, comme SNOMED CT et LOINC, hors des jeux de valeurs qui les nomment un à un.',
      'L’existence de ce qui est référencé, sa conformité à un profil, et l’accord des réponses avec leur Questionnaire.',
      'Les profils d’autrui : ils sont nommés, et rien n’est vérifié selon eux. Dans un terminal, vertaug validate accepte leur paquet.',
    ],
  },
};
