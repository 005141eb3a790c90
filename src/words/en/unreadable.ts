/** Why something that the EHR gave could not be read, for whoever has to mend it. Element and type names are FHIR's own. */
export const unreadableWords = {
  noResource: (expected: string) => `A ${expected} should be here, and there is no resource.`,
  noType: (expected: string) => `A ${expected} should be here, and what is here does not say its type.`,
  anotherType: (expected: string, found: string) => `A ${expected} should be here; what was given is of the type ${found}.`,
  noId: (type: string) => `A ${type} without a usable id.`,
  wrongElements: (elements: readonly string[]) => `Not of the kind that FHIR R4 has there: ${elements.join(', ')}.`,
  noDates: (dates: readonly string[]) => `No date that can be: ${dates.join(', ')}.`,
  dateOf: (element: string, text: string) => `${element} “${text}”`,
  longName: (longest: number) => `Its name is longer than ${longest} characters; the rest was not looked at.`,
  saysNothing: 'It says neither in words nor by a code that is known here what it is.',
  twoUnderOneId: 'The EHR gave two under this id that differ; both were looked at.',
  otherPatient: 'It names another patient than the one that was asked for.',
  noPatient: 'It does not say whose it is; what it says is shown, and denies nothing.',
  unknownPatient: 'Whose it is cannot be found out; it was left out.',
  notGiven: 'The launch named it, and it could not be read.',
} as const;
