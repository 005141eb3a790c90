import type { Hazard } from './hazard.ts';

/** Consent and what is recorded. */
export const RECORD: readonly Hazard[] = [
  {
    id: 'H14',
    hazard: 'The patient’s signature stands for a proxy’s, or a proxy’s for one who cannot decide without one',
    cause: 'Who signs was taken to be the patient while the proxy had no name',
    control:
      'Nobody signs before it is said who decides; a proxy signs by name, with what entitles them; capacity and guardianship from the chart are hard facts',
    wasFound: true,
    tests: [
      ['unit/record/consent.test.ts', 'is nobody while the proxy has no name: never the patient in their place'],
      ['unit/record/consent.test.ts', 'of a proxy contains who that was, in which role, and no patient as the one who decided'],
      ['unit/assessment/hard-facts.test.ts', 'shows a lack of capacity from the chart, and asks once somebody decided but a proxy'],
    ],
  },
  {
    id: 'H15',
    hazard: 'A consent is shown to cover what was added after it was signed',
    cause: 'A level or technique is changed afterwards',
    control: 'The text that was signed is kept; what it does not cover is said at once; a withdrawal is stored',
    tests: [
      ['unit/record/consent.test.ts', 'that was changed after it was signed is said to be signed under an earlier text'],
      ['e2e/spine.test.ts', 'warns at a level that is added after the consent'],
      ['e2e/consent.test.ts', 'that was sent and is then withdrawn is corrected in the EHR'],
    ],
  },
  {
    id: 'H16',
    hazard: 'A device is recorded with the lot of another',
    cause: 'A lot that was typed was overwritten by what was read from the UDI',
    control: 'What somebody wrote stays; a difference from the UDI asks',
    wasFound: true,
    tests: [
      ['unit/assessment/udi/enter-udi.test.ts', 'stays where somebody wrote it'],
      [
        'unit/assessment/udi/gs1.test.ts',
        'has each part told apart: what is in the package, what the maker adds, what is no part of a lot',
      ],
      ['unit/assessment/doubts.test.ts', 'is a lot that is not the one of its UDI'],
      ['unit/assessment/doubts.test.ts', 'is what a UDI says of itself, and what was written beside it'],
    ],
  },
  {
    id: 'H17',
    hazard: 'A complication is recorded milder than it was, or as harmless',
    cause: 'Seriousness is derived from a grade; a question that was not asked counts as “no”',
    control: 'Only its consequences make it major or serious; it is denied only where each question is answered “no”',
    tests: [
      ['unit/record/adverse-event.test.ts', 'is major by its consequences and never by its grade'],
      [
        'unit/assessment/seriousness.test.ts',
        'is denied only where every question that can apply is answered "no", and nothing says that the patient died',
      ],
    ],
  },
  {
    id: 'H18',
    hazard: 'Something is recorded that nobody said',
    cause: 'A default, a plan taken for what was done, a field that an answer took off the screen',
    control: '“As planned” is one deliberate act; what nobody said is not in the record; unknown is recordable, with its reason',
    tests: [
      ['unit/assessment/reduce-case.test.ts', 'stand in anatomical order and only once, and choosing one records nothing as performed'],
      ['e2e/sending.test.ts', 'of a case in which nothing was confirmed stores what was answered, and nothing that the chart suggests'],
    ],
  },
];

/** Sending and keeping. */
export const SENDING: readonly Hazard[] = [
  {
    id: 'H19',
    hazard: 'A procedure or complication stands twice in the EHR',
    cause: 'An answer is lost and it is sent again; two windows; a case from an older file; it arrives late',
    control:
      'A write whose answer is lost is searched for and never posted blindly; each has an identifier of its own; twins are found, and the other one marked once somebody says so',
    wasFound: true,
    tests: [
      ['unit/delivery/lost-answers.test.ts', 'and the search fails too: unknown at first, found the next time, stored once'],
      ['unit/delivery/twins.test.ts', 'is found, with the one that the case goes on with and the other'],
      ['client/every-fault.test.ts', '%s: ends, duplicates nothing, loses nothing, and is mended by sending again'],
    ],
    remains: 'A server without search, identifiers or versions cannot be asked; the receipt says “not known”.',
  },
  {
    id: 'H20',
    hazard: 'What somebody else changed in the EHR is overwritten',
    cause: 'A lost update',
    control: 'A change goes with the version that was read, or not at all; theirs and ours are shown, and somebody chooses',
    wasFound: true,
    tests: [
      ['unit/delivery/deliver.test.ts', 'does not overwrite what somebody changed in the EHR meanwhile'],
      ['unit/delivery/deliver.test.ts', 'does not go where the server gives no version: it could overwrite what somebody else changed'],
      ['unit/delivery/asked-about.test.ts', 'is not overwritten where nobody knows which version was ours'],
    ],
  },
  {
    id: 'H21',
    hazard: 'It is believed to be stored and is not',
    cause: 'A web page with status 200, an answer without a body, fields that a server drops, a mark that it does not keep',
    control: 'Status decides; what was stored is read back and compared, and the receipt names what was not kept',
    wasFound: true,
    tests: [
      ['unit/delivery/odd-answers.test.ts', 'a web page with 200 is no answer: searched, absent, not taken for stored'],
      ['unit/delivery/taking-back.test.ts', 'stays where the EHR takes the mark and drops it'],
      ['unit/delivery/tiers.test.ts', 'repeats what the server did not keep of a resource that it took'],
    ],
  },
  {
    id: 'H22',
    hazard: 'A note stays current after it was corrected',
    cause: 'The EHR does not let it be changed',
    control: 'It is marked as superseded where it can be; where not, the receipt says that it stands there',
    tests: [['unit/delivery/superseded-note.test.ts', 'is said to stand there as current where the EHR does not let it be changed']],
  },
  {
    id: 'H23',
    hazard: 'Work is lost with the window',
    cause: 'A reload, a crash, a token that ends, a file that is opened over answers',
    control:
      'Leaving asks; a case is saved as a file at any time and opens in later builds; what cannot be opened is refused and changes nothing',
    tests: [
      ['e2e/keeping.test.ts', 'is asked about once something was answered, and staying keeps the answer'],
      ['e2e/keeping.test.ts', 'over answers that are in no file asks first'],
      ['e2e/faults.test.ts', 'that ends the session stores nothing and says how to go on; the saved case is sent by the next session'],
      ['unit/assessment/saved-case-files.test.ts', '%s opens, and holds what it held'],
    ],
    remains: 'Without a case store, a draft or a saved file, a crash loses what was not sent; the app says so before the work begins.',
  },
  {
    id: 'H24',
    hazard: 'Of two people on one case, one silently undoes the other',
    cause: 'Both save what they have',
    control:
      'Cases are brought together place by place; where both changed one place, the first stands and the other waits beside it until somebody chooses',
    tests: [
      [
        'unit/assessment/merge/merge-cases.test.ts',
        'differ where they answered one question otherwise: the one that was kept first stands, the other waits beside it',
      ],
      ['unit/assessment/merge/merge-cases.test.ts', 'lose nothing of a level that one left out while the other answered for it'],
      [
        'builders/shelf-suite.ts',
        'has every entry in the end of two people who keep it at the same time, each bringing theirs together with the other’s',
      ],
    ],
  },
  {
    id: 'H25',
    hazard: 'A level is dropped, and with it what was recorded there, unnoticed',
    cause: 'One press too many',
    control: 'What goes with it is said before, can be put back, and the signed consent stays',
    tests: [
      ['unit/assessment/removal.test.ts', 'says what goes with one that was performed'],
      ['e2e/hard-facts.test.ts', 'says what goes with a performed level, and puts it back'],
    ],
  },
  {
    id: 'H26',
    hazard: 'A case is believed to be kept and is not, or an older one stands in its place',
    cause: 'A case store that is down, full, slow or signed out; an answer that was lost; a document of somebody else in its place',
    control:
      'What is not kept is said, and tried again; a lost answer is looked for first; nothing is kept over a version that was not read',
    tests: [
      ['unit/keep/shelf.test.ts', 'an answer that was lost is looked for before anything is tried again: what arrived is kept, and once'],
      ['unit/keep/shelf.test.ts', 'stale versions are a conflict, whether it says 409 or 412'],
      ['builders/shelf-suite.ts', 'that somebody else kept meanwhile is not overwritten: theirs comes back'],
      ['builders/shelf-suite.ts', 'has another content than was kept'],
    ],
  },
];

/** How it is used. */
export const USE: readonly Hazard[] = [
  {
    id: 'H27',
    hazard: 'A press lands on another answer',
    cause: 'A late read, or a verdict, moves the page under the hand',
    control: 'What is being answered stays where it is; sending waits for the verdict',
    wasFound: true,
    tests: [
      [
        'e2e/chart.test.ts',
        'leaves what is under the pointer there when the levels arrive above it, so that no press lands on another answer',
      ],
      ['e2e/sending.test.ts', 'lets nobody press the button before the record has been checked, so that nothing moves under the press'],
    ],
  },
  {
    id: 'H28',
    hazard: 'An absolute contraindication is not seen',
    cause: 'It stands among forty questions, at a level that nobody chose, or behind a line',
    control: 'It stands first in the decision line, from the chart, before any answer, and again before sending',
    tests: [
      ['unit/assessment/hard-facts.test.ts', 'stands from the chart, before any answer'],
      ['unit/assessment/hard-facts.test.ts', 'stands at a level that the chart suggests, before it is chosen'],
      ['e2e/hard-facts.test.ts', 'are said again before sending, ask for a word, and keep that none was given'],
    ],
  },
  {
    id: 'H29',
    hazard: 'The guideline is taken for a permission',
    cause: 'Words that sound like a verdict; a rule that holds something back',
    control: 'It is said what answers match; nothing is forbidden; only structure and identity hold a record back',
    tests: [
      ['unit/assessment/bleeding-review.test.ts', 'never call it safe, and never a problem uncorrectable'],
      ['unit/app/gate-before-sending.test.ts', 'it goes where nothing was found, or nothing but what is worth a second look'],
    ],
  },
  {
    id: 'H30',
    hazard: 'A case is begun for somebody who has died',
    cause: 'The chart says so late, or elsewhere',
    control: 'It is not begun; one that was begun before goes on, so that what happened can be recorded',
    tests: [['unit/assessment/may-begin.test.ts', 'that was begun in this window before it was known is closed, and keeps its answers']],
  },
  {
    id: 'H31',
    hazard: 'Numbers of a department mislead',
    cause: 'Few cases, a rate that is compared with one of another cause, a complication counted twice',
    control: 'Exact intervals beside the rates published for the cause; each event once, whatever base it was stored under',
    tests: [
      ['unit/quality/cohort.test.ts', 'one that was exported twice, once'],
      ['unit/quality/statistics/compare.test.ts', 'a rate of another cause'],
      ['unit/quality/statistics/compare.test.ts', 'nothing, where even no event among so few cannot show it'],
    ],
  },
  {
    id: 'H32',
    hazard: 'The radiation dose of another patient is recorded, or one that no machine gives',
    cause: 'A dose report of somebody else is dropped; a program that wrote it lost a decimal point; its unit is not what it seems',
    control:
      'Its patient is compared first; units are read from it; what cannot be is shown and not used; nothing is recorded before somebody takes it over',
    tests: [
      ['unit/assessment/dose-report/whose-report.test.ts', 'is somebody else’s with %s'],
      ['unit/assessment/dose-report/read-dose-report.test.ts', 'shows and does not propose a dose beyond any machine'],
      ['unit/assessment/dose-report/read-dose-report.test.ts', 'shows and does not propose what has %s'],
      ['unit/assessment/dose-report/take-over.test.ts', 'is recorded where somebody took it over, and nothing else of it'],
    ],
  },
];
