import type { Hazard } from './hazard.ts';

/** Who, where on the body. */
export const WHO_AND_WHERE: readonly Hazard[] = [
  {
    id: 'H1',
    hazard: 'Something is written into the chart of another patient',
    cause:
      'A window of one launch is used while another patient is in mind; a server hands back another patient; a case file of somebody else is opened',
    control:
      'Session, screen and subject of each resource are compared again immediately before each write; a file is refused for another patient or EHR; whose record goes stands where it is sent, signed and timed out',
    tests: [
      ['unit/delivery/deliver.test.ts', 'is asked for again before each write'],
      [
        'unit/delivery/deliver.test.ts',
        'that was another when everything was to go has nothing sent singly instead, though the chart is open again',
      ],
      ['unit/assessment/case-file.test.ts', 'is refused for another patient and for another EHR'],
      ['unit/assessment/reduce-case.test.ts', 'is named once the chart was read, and never turns into another one'],
      ['builders/shelf-suite.ts', 'gets no case of another: two people with one record number each keep their own'],
      ['builders/shelf-suite.ts', 'is not chosen among two who have one number, though one of them would fit'],
    ],
    remains: 'An EHR that changes patient does not tell the app; SMART has no message for it.',
  },
  {
    id: 'H2',
    hazard: 'What belongs to another patient is judged as this patient’s',
    cause: 'A server that does not heed whose chart is asked for, or follows a reference into another chart',
    control: 'Each resource is kept only where it names this patient; a read that is mostly others’ is lost as a whole, and said to be',
    wasFound: true,
    tests: [
      ['unit/chart/servers-beside-the-patient.test.ts', 'loses that read, and nothing of it answers a question'],
      ['unit/chart/unsound-answers.test.ts', 'and comes along as another patient’s resource is not taken'],
    ],
  },
  {
    id: 'H3',
    hazard: 'The wrong level is treated',
    cause: 'Referral, imaging, plan, consent and time-out name different levels; a level is counted otherwise; a lumbosacral variant',
    control:
      'All stand in one line and each difference asks for words; how a level was counted is asked; transitional anatomy is told where a level is confirmed',
    tests: [
      ['unit/assessment/hard-facts.test.ts', 'that the time-out did not name differs, and asks'],
      ['e2e/consent.test.ts', 'says at once that a level planned later is not covered, and takes it in on one press'],
      ['e2e/spine.test.ts', 'says of transitional anatomy where a level is confirmed'],
      ['e2e/evidence.test.ts', 'that the referral names another level than imaging'],
    ],
  },
  {
    id: 'H4',
    hazard: 'A healed fracture, or one with cement already, is suggested for treatment',
    cause: 'An old report, a problem list that nobody keeps up, a code that covers two levels',
    control:
      'Only what is acute by its date and words is suggested; old, unchanged and treated levels are shown; a code for two levels chooses neither',
    wasFound: true,
    tests: [
      ['unit/chart/find-levels.test.ts', 'that a later report calls old are not suggested any more'],
      ['unit/chart/find-levels.test.ts', 'are not suggested for a fracture that was treated since'],
      ['unit/chart/traps.test.ts', 'S22.070A covers T9 and T10, and neither is chosen'],
      ['unit/chart/reports-over-time.test.ts', 'is not suggested once a later report calls it unchanged'],
    ],
  },
];

/** What the chart says. */
export const EVIDENCE: readonly Hazard[] = [
  {
    id: 'H5',
    hazard: 'A value that is too old is taken for fresh',
    cause: 'An INR of weeks ago within its range, on a patient who takes warfarin',
    control:
      'Each value is judged by the site’s window, by hours under a vitamin K antagonist; what is too old suggests neither answer; answers of the day lapse',
    wasFound: true,
    tests: [
      ['unit/chart/traps.test.ts', 'an INR of 1.6 from 45 days ago on warfarin is stale'],
      ['unit/assessment/bleeding-review.test.ts', 'a stale INR lies nowhere, and is shown'],
      ['unit/assessment/lapse.test.ts', 'of the day of the procedure holds for the site’s hours and no longer'],
    ],
  },
  {
    id: 'H6',
    hazard: '“Nothing found” is taken for “not there”',
    cause: 'A read that was refused, broke off, or came from a server that withholds; an empty list',
    control:
      'Only what denies it, read to the end and contradicted by nothing, suggests “not present”; a read that failed is said first, at every question that it would have filled',
    wasFound: true,
    tests: [
      ['unit/chart/taken-away.test.ts', 'by the server: %s'],
      ['unit/chart/traps.test.ts', 'MedicationStatement refused with 403 is "not read", and not "no anticoagulant"'],
      ['unit/chart/traps.test.ts', 'an empty list of allergies is no statement; 716186003 is one'],
      ['unit/assessment/group-answer.test.ts', 'answers nothing where every search of the chart came back with nothing, opened or not'],
    ],
  },
  {
    id: 'H7',
    hazard: 'Septicaemia or an anticoagulant is missed in a long chart',
    cause: 'A server that pages, caps, or names medicines by reference',
    control: 'Pages are followed to the end, and a bound that hits is said; medicines that are only referred to are asked for',
    tests: [
      ['unit/chart/traps.test.ts', 'sepsis on the second page is found'],
      ['unit/chart/stubborn-servers.test.ts', 'is asked for each by id before the question settles'],
      ['unit/fhir/server-reader.test.ts', 'stops at its bound and says so'],
    ],
  },
  {
    id: 'H8',
    hazard: 'A normal INR is taken to clear a direct anticoagulant',
    cause: 'INR does not measure it',
    control: 'The review says for which drug a value speaks; a drug that an INR cannot see keeps its row',
    tests: [
      ['unit/assessment/bleeding-review.test.ts', 'an INR that is in order says nothing of a direct inhibitor'],
      ['unit/assessment/quiet-labs.test.ts', 'where a drug is taken that an INR cannot see'],
    ],
  },
  {
    id: 'H9',
    hazard: 'The procedure is begun before a drug has worn off',
    cause: 'Clearance of creatinine not known, a later dose given in hospital, an order that says how often only in words',
    control:
      'Each drug waits from its last dose by what the chart and somebody say; what is not known makes no moment; a later dose never brings it nearer',
    tests: [
      ['unit/assessment/bleeding-properties.test.ts', 'is never brought nearer by a later last dose'],
      ['unit/assessment/bleeding-properties.test.ts', 'never makes a moment of what is not known'],
      ['unit/assessment/bleeding-state.test.ts', 'given since what was told is counted from then'],
    ],
  },
  {
    id: 'H10',
    hazard: 'What Vertaug wrote comes back as evidence for itself',
    cause: 'A note that was pasted into the EHR, a resource of the last case, a copy without its marks',
    control: 'Own words are known by identifier, profile, source and wording, shown as history, and answer nothing',
    wasFound: true,
    tests: [
      ['unit/chart/own-words.test.ts', 'changes no evidence when the patient is launched again'],
      ['unit/chart/own-words.test.ts', 'is taken out of a text that somebody wrote around it, and what they wrote is evidence'],
    ],
  },
  {
    id: 'H11',
    hazard: 'A suggestion passes for somebody’s answer',
    cause: 'Fields that are filled in, one press for many questions',
    control:
      'Nothing is answered beforehand; suggested, confirmed, edited, typed and answered as a group are kept apart; a group leaves out what needs its evidence opened',
    tests: [
      ['e2e/chart.test.ts', 'answers nothing for the clinician: %s'],
      ['unit/assessment/reduce-case.test.ts', 'is confirmed when it takes the suggestion that stood'],
      ['unit/assessment/group-answer.test.ts', 'is kept apart from answers given one by one'],
    ],
  },
  {
    id: 'H12',
    hazard: 'An answer is relied on after its ground is gone',
    cause: 'The chart changed since, or days passed',
    control: 'It is open again with the old answer beside it, and says what rests on it',
    wasFound: true,
    tests: [
      [
        'unit/assessment/lapse.test.ts',
        'of "present" no longer holds once the record that said so says the opposite, though something else still says so',
      ],
      ['unit/assessment/decide.test.ts', 'still says the criterion that rests on it, and that it is to be asked again'],
      ['e2e/day.test.ts', 'has each question of the day open again, with the old answer beside it, and no other'],
    ],
  },
  {
    id: 'H13',
    hazard: 'A unit is mistaken',
    cause: 'A VAS in millimetres as a score of ten, platelets per litre, a dose-area product in another unit',
    control: 'Values are turned by UCUM or not understood, which is said; a number that was typed asks back beyond what can be',
    tests: [
      ['unit/chart/traps.test.ts', 'a VAS of 64 mm under 38214-3 is no pain score of 0 to 10'],
      ['unit/chart/units.test.ts', 'UCUM means something else by the short forms of cell counts, so they are not left to it'],
      ['unit/assessment/amounts.test.ts', 'is no dose without its unit, nor is what is no number'],
    ],
  },
];
