import { listFormat } from '../list-format.ts';
import { doseWords } from './dose.ts';
import { logWords } from './log.ts';
import { recoveryWords } from './recovery.ts';

const lists = listFormat('en-GB');
const inWords = (items: readonly string[]) => lists.format(items);

/** What the screen of the procedure says beyond its labels: what nobody knows, devices, dose, what does not add up. */
export const endOfCaseWords = {
  amount: {
    notANumber: 'This is no number that can be recorded: write digits, as 4.5.',
    ambiguous: (asThousand: string, asDecimal: string) => `The comma can be read in two ways. Write ${asThousand} or ${asDecimal}.`,
  },
  consentTooOld: (days: number, most: number) => `The consent is ${days} days old; here one holds for ${most}. Does it still hold?`,
  unknown: {
    known: '– it is known –',
  },
  devices: {
    intro: 'Cement, balloons, implants: what has to be found again by its lot.',
    add: 'Add a device',
    nth: (number: number) => `Device ${number}`,
    remove: (number: number) => `Remove device ${number}`,
    descriptionHint: 'for example bone cement',
    udiHint: 'Scan or paste it; it is kept as it is.',
    read: (parts: readonly string[]) => `Read from it: ${inWords(parts)}.`,
    identifier: (digits: string) => `identifier ${digits}`,
    madeOn: (date: string) => `made ${date}`,
    expires: (date: string) => `expires ${date}`,
    lotRead: (lot: string) => `lot ${lot}`,
    serial: (serial: string) => `serial number ${serial}`,
    checkDigit: 'The check digit does not fit: was it scanned to its end?',
    otherLot: (read: string) => `The UDI says lot ${read}, and another lot stands here.`,
    otherSerial: (read: string) => `The UDI says serial number ${read}, and another stands here.`,
    otherExpiry: 'The UDI says another expiry date than the one that stands here.',
    noSuchDate: {
      made: (written: string) => `${written} is no day on which it can have been made. It is kept as it is printed.`,
      expires: (written: string) => `${written} is no day on which it can expire. It is kept as it is printed.`,
    },
    notRead: (written: string) => `This part of it cannot be read: ${written}.`,
    twice: (id: string) => `${id} stands there twice and says different things: neither is taken.`,
    otherLabel: 'The second label does not belong to the first: nothing of it is taken.',
    noIdentifier: 'The identifier of the device is not in it: scan the label with the identifier too, into the same field.',
    count: (count: string) => `${count} in the package`,
    donation: (number: string) => `donation ${number}`,
    expired: (date: string) => `Expired ${date}.`,
    dateHint: 'as 2028-06-30 or 2028-06',
    notADate: 'This is no date: it is not recorded.',
    other: 'No part of this can be read as a UDI. It is kept as it is; enter the lot by hand.',
  },
  scan: {
    open: 'Scan',
    openOf: (number: number) => `Scan the UDI of device ${number} with the camera`,
    title: 'Hold the bars of the label before the camera',
    hint: 'The picture is looked at in this window. None is kept or sent.',
    picture: 'What the camera sees',
    strange: (text: string) => `Read, and no UDI: ${text}. Try the other bars of the label.`,
    problem: {
      refused: 'The browser does not let this page use the camera. Allow it there, or type or paste the UDI.',
      none: 'No camera was found. Type or paste the UDI.',
      failed: 'The camera could not be used. Type or paste the UDI.',
    },
    notLoaded: 'What reads the bars could not be loaded: check the connection and try again, or type the UDI.',
    close: 'Close',
  },
  team: {
    intro: 'Who took part, and as what.',
    takeOver: (name: string) => `Operated by: ${name}`,
    takePlanned: (names: readonly string[]) => `As planned: ${names.join(', ')}`,
    operates: (name: string) => `Operator: ${name}`,
    add: 'Add somebody',
    nth: (number: number) => `Person ${number}`,
    remove: (number: number) => `Remove person ${number}`,
    pickRole: 'Choose a role…',
    pickProfession: 'Choose…',
    tookPart: 'Took part',
    unnamed: 'name not recorded',
    withProfession: (name: string, profession: string) => `${name} (${profession.toLowerCase()})`,
  },
  sedation: {
    add: 'Add a medicine',
    nth: (number: number) => `Medicine ${number}`,
    remove: (number: number) => `Remove medicine ${number}`,
    givenHint: 'for example midazolam 2 mg',
    givenFor: 'Given for sedation',
    /** Of what is no sedative, or is not known to be one. */
    given: 'Given',
    givenAt: (what: string, time: string) => `${what}, ${time}`,
    ofEhr: (what: string) => `${what}, as the EHR has it`,
  },
  recovery: recoveryWords,
  log: logWords,
  ...doseWords,
  summaryHint: 'Press the name of a line to go where it can be changed.',
  sections: { session: 'Course and time', end: 'At the end' },
  earlierSession: {
    open: 'A further session of one plan, or a level treated again?',
    inChart: (level: string, date: string) => `The chart has cement at ${level} since ${date}.`,
    none: 'There was no earlier session',
  },
  procedureRemarks: {
    'end-before-start': 'The end is before the beginning.',
    'start-in-the-future': 'The beginning has not come yet.',
    'end-in-the-future': 'The end has not come yet.',
    'time-out-after-start': 'The time-out is recorded after the beginning.',
    'observed-and-none-recorded': 'Complications were observed, and none is recorded below.',
    'none-observed-and-recorded': 'None was observed, and one of the same day is recorded below.',
    'sedation-not-covered': 'Sedation was given, and the consent says that it does not cover it. Which is meant?',
    'decision-after-start': 'The decision is recorded after the procedure began.',
    'made-in-the-future': 'A device is said to be made on a day that has not come yet.',
    'form-after-start': 'The form is recorded as signed after the procedure began.',
  },
} as const;
