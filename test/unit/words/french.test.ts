import { describe, expect, it } from 'vitest';
import { commandEnglish } from '../../../src/words/command/command-words.ts';
import { casesWords as casesEnglish } from '../../../src/words/en/cases.ts';
import { complicationWords as complicationEnglish } from '../../../src/words/en/complication.ts';
import { connectionWords as connectionEnglish } from '../../../src/words/en/connection.ts';
import { coverageWords as coverageEnglish } from '../../../src/words/en/coverage.ts';
import { deliveryWords as deliveryEnglish } from '../../../src/words/en/delivery.ts';
import { draftWords as draftEnglish } from '../../../src/words/en/draft.ts';
import { foreignWords as foreignEnglish } from '../../../src/words/en/foreign.ts';
import { keepingWords as keepingEnglish } from '../../../src/words/en/keeping.ts';
import { launchWords as launchEnglish } from '../../../src/words/en/launch.ts';
import { qualityPageWords as qualityPageEnglish } from '../../../src/words/en/quality-page.ts';
import { reportWords as reportEnglish } from '../../../src/words/en/report.ts';
import { requirementWords as requirementEnglish } from '../../../src/words/en/requirements.ts';
import { sessionWords as sessionEnglish } from '../../../src/words/en/session.ts';
import { signInWords as signInEnglish } from '../../../src/words/en/sign-in.ts';
import { takingUpWords as takingUpEnglish } from '../../../src/words/en/taking-up.ts';
import { validatePageWords as pageEnglish } from '../../../src/words/en/validate-page.ts';
import { english } from '../../../src/words/english.ts';
import { casesWords as casesFrench } from '../../../src/words/fr/cases.ts';
import { commandFrench } from '../../../src/words/fr/command-french.ts';
import { complicationWords as complicationFrench } from '../../../src/words/fr/complication.ts';
import { connectionWords as connectionFrench } from '../../../src/words/fr/connection.ts';
import { coverageWords as coverageFrench } from '../../../src/words/fr/coverage.ts';
import { deliveryWords as deliveryFrench } from '../../../src/words/fr/delivery.ts';
import { draftWords as draftFrench } from '../../../src/words/fr/draft.ts';
import { foreignWords as foreignFrench } from '../../../src/words/fr/foreign.ts';
import { french } from '../../../src/words/fr/french.ts';
import { keepingWords as keepingFrench } from '../../../src/words/fr/keeping.ts';
import { launchWords as launchFrench } from '../../../src/words/fr/launch.ts';
import { qualityPageWords as qualityPageFrench } from '../../../src/words/fr/quality-page.ts';
import { reportWords as reportFrench } from '../../../src/words/fr/report.ts';
import { requirementWords as requirementFrench } from '../../../src/words/fr/requirements.ts';
import { sessionWords as sessionFrench } from '../../../src/words/fr/session.ts';
import { signInWords as signInFrench } from '../../../src/words/fr/sign-in.ts';
import { takingUpWords as takingUpFrench } from '../../../src/words/fr/taking-up.ts';
import { validatePageWords as pageFrench } from '../../../src/words/fr/validate-page.ts';
import { messagesOf, sayings } from './catalogue.ts';

const inEnglish = messagesOf({
  ...english,
  coverage: coverageEnglish,
  delivery: deliveryEnglish,
  complication: complicationEnglish,
  draft: draftEnglish,
  foreign: foreignEnglish,
  connection: connectionEnglish,
  keeping: keepingEnglish,
  launch: launchEnglish,
  cases: casesEnglish,
  qualityPage: qualityPageEnglish,
  report: reportEnglish,
  requirement: requirementEnglish,
  session: sessionEnglish,
  takingUp: takingUpEnglish,
  signIn: signInEnglish,
  ...commandEnglish,
  validatePage: pageEnglish,
});
const inFrench = new Map(
  messagesOf({
    ...french,
    coverage: coverageFrench,
    delivery: deliveryFrench,
    complication: complicationFrench,
    draft: draftFrench,
    foreign: foreignFrench,
    connection: connectionFrench,
    keeping: keepingFrench,
    launch: launchFrench,
    cases: casesFrench,
    qualityPage: qualityPageFrench,
    report: reportFrench,
    requirement: requirementFrench,
    session: sessionFrench,
    takingUp: takingUpFrench,
    signIn: signInFrench,
    ...commandFrench,
    validatePage: pageFrench,
  }).map(message => [message.path, message]),
);

/** Words that are written alike in both languages. Vertebrae go by codes and units by symbols, alike everywhere. */
const ALIKE: readonly string[] = [
  'bleeding.lab.CARE-PRE-5.inr',
  'bleeding.hold.dalteparin.hold',
  'bleeding.hold.rivaroxaban.hold',
  'bleeding.hold.edoxaban.hold',
  'bleeding.hold.betrixaban.hold',
  'app.assess.indications',
  'app.complications.heading',
  ...['A', 'B', 'C', 'D', 'E'].map(grade => `codes.impairmentGrade.${grade}`),
  'examination.temperature',
  'examination.motor.blank',
  'facts.consent.techniques',
  'app.evidence.version',
  'app.patient.banner',
  'facts.plan.levels.technique',
  'facts.procedure.levels.technique',
  'chart.read.AllergyIntolerance',
  'codes.complication.infection',
  'codes.examinationFinding.normal',
  'facts.complications.cirse2017Grade',
  'facts.complications.cirse2026Grade',
  'complication.recorded.relation.certain',
  'complication.recorded.relation.probable',
  'complication.recorded.relation.possible',
  'codes.disclosedRisk.infection',
  'codes.level.sacrum',
  'cases.day',
  'cases.counted',
  'connection.context.patient',
  'connection.ms',
  'connection.signIn.pkce',
  'consent.decision.inChart',
  'consent.document.signature',
  'consent.rate.of',
  'app.whyAsked.of',
  'coverage.rules',
  'coverage.on',
  'coverage.page.source',
  'delivery.receipt.place',
  'delivery.receipt.version',
  'delivery.resource.AdverseEvent',
  'complication.triggers.infection',
  'facts.procedure.devices.lot',
  'endOfCase.devices.lotRead',
  'endOfCase.sedation.givenAt',
  'endOfCase.team.withProfession',
  'provenance.again.question',
  'provenance.elements.date',
  'provenance.elements.finding',
  'provenance.source.open',
  'quality.trigger.infection',
  'record.consent.techniques',
  'report.complication',
  'report.indication',
  'report.sections.complications',
  'report.sections.indication',
  'report.sections.technique',
  'record.patient.label',
  'facts.said.imagesArchived.label',
  'record.procedure.lot',
  'spine.line',
  'validatePage.profiles.extensions',
];
const isAlike = (path: string) => ALIKE.includes(path) || /^codes\.level\.[CTL]\d+$|\.units\./.test(path);

const asOf = new Date('2026-11-22T12:00:00Z');
const evidence = (part: object) => ({ title: 'INR', value: '2.6', date: '2026-10-12', dateKind: 'authored', ...part });
const search = (part: object) => ({ read: 'Condition', status: 'read', count: 3, failure: undefined, ...part });
const kinds = [
  'forbidden',
  'network',
  'cancelled',
  'throttled',
  'unsupported',
  'too-large',
  'foreign-url',
  'withheld',
  'remarked',
  'narrowed',
  'left-out',
  'not-fhir',
  'server',
];
const failures = [
  ...kinds.map(kind => ({ kind, status: 503 })),
  { kind: 'rejected', status: 200 },
  ...['rejected', 'remarked'].map(kind => ({ kind, serverWords: true, outcome: { issue: [{ diagnostics: 'Ward 3' }] } })),
  { kind: 'rejected', status: 400 },
  { kind: 'too-large' },
];
const cut = { pages: 3, backTo: '2024-10-12', widened: [{ without: ['_count', 'code'] }] };
const reads = ['Patient', 'Condition', 'Observation', 'ServiceRequest', 'MedicationRequest'];
const statuses = ['reading', 'read', 'incomplete', 'failed'];

/** Arguments of the messages that take more than texts, numbers and lists of texts, or texts of one form. */
const lines = { inrReviewAbove: 1.5, inrHighAbove: 1.8, plateletsLowBelow: 50 };
const lacking = ['creatinine', 'weight', 'age', 'sex'].flatMap(input =>
  ['missing', 'stale', 'unclear', 'not-read'].map(why => ({ input, why })),
);

const GIVEN: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  'bleeding.place.inr-up-to-band': [[lines]],
  'bleeding.place.inr-in-band': [[lines]],
  'bleeding.place.inr-above-band': [[lines]],
  'bleeding.place.platelets-below-line': [[lines]],
  'bleeding.place.platelets-from-line': [[lines]],
  'bleeding.clearance.computed': [
    [54, 78, 'female'],
    [54, 78, 'male'],
  ],
  'bleeding.clearance.lacking': [[lacking]],
  'counting.reading': [[40, 12_000, 30]],
  'counting.failed': [
    [{ kind: 'memory', megabytes: 200 }],
    [{ kind: 'no-room', folder: '/tmp' }],
    [{ kind: 'no-folder', path: '/tmp', message: 'ENOENT' }],
    [{ kind: 'not-written', path: 'a.html', message: 'EIO' }],
  ],
  'bulkExport.why': [
    [{ kind: 'unreachable', address: 'a', message: 'm' }],
    [{ kind: 'no-backend-sign-in', address: 'a' }],
    [{ kind: 'unencrypted', address: 'a' }],
    [{ kind: 'sign-in-refused', error: 'e', says: 's' }],
    [{ kind: 'nothing-granted', scope: 's' }],
    [{ kind: 'kick-off-refused', status: 400, says: '' }],
    [{ kind: 'no-status-address' }],
    [{ kind: 'job-failed', status: 500, says: 's' }],
    [{ kind: 'job-gone' }],
    [{ kind: 'manifest-unreadable', address: 'a' }],
    [{ kind: 'file-failed', address: 'a', status: 404, says: '' }],
    [{ kind: 'file-elsewhere', address: 'a' }],
    [{ kind: 'file-short', address: 'a', lines: 1, listed: 2 }],
    [{ kind: 'disk', path: 'p', message: 'm' }],
    [{ kind: 'other-export', path: 'p', of: '' }],
  ],
  'chart.age': ['2026-11-22T09:00:00Z', '2026-11-22', '2026-11-01', '2026-03-01', '2020-01-01'].map(date => [date, asOf]),
  'chart.date': [['2026-11-22'], ['2026-10']],
  'chart.rule': Object.keys(english.chart.rules).map(rule => [rule]),
  'chart.evidenceLine': [
    {},
    { date: '2026-10' },
    { date: undefined },
    { inContext: true },
    { own: 'this-case' },
    { own: 'a-case' },
    { dateKind: 'recorded' },
  ].map(part => [evidence(part), asOf]),
  'chart.judgedLine': [
    [evidence({ windowHours: 24 }), asOf],
    [evidence({ windowHours: 168 }), asOf],
  ],
  'chart.searchedRead': reads.flatMap(read =>
    statuses.flatMap(status =>
      failures.flatMap(failure => [
        [search({ read, status, failure, how: cut })],
        [search({ read, status, failure, count: 1, how: { pages: 1 } })],
      ]),
    ),
  ),
  'chart.searchedLine': [
    [{ state: 'no-data', evidence: [], searched: [search({}), search({ read: 'Patient' })] }],
    [{ state: 'no-data', evidence: [], searched: [search({ how: cut })] }],
    [{ state: 'no-data', evidence: [1], searched: [search({}), search({ read: 'Patient' })] }],
    [{ state: 'no-data', evidence: [], searched: [search({ status: 'failed', failure: { kind: 'network' } })] }],
  ],
  'chart.missingLine': [[{ searched: [search({ status: 'failed', failure: { kind: 'network' } })] }]],
  'chart.failedReads': [[[search({ status: 'failed', failure: { kind: 'network' } })]]],
  'chart.soFar': [[[search({})]], [[search({ read: 'Condition', count: 1 }), search({})]]],
  'chart.window': [[24], [72], [336]],
  'delivery.issue': [['min'], ['va-proc-performed'], ['no rule that is known']],
  'deceased.died': ['not-recorded', 'date', 'ahead', 'not-a-date'].map(kind => [{ kind, text: '2026-11-20' }]),
  'delivery.failure': [['network'], ['not-fhir']],
  'delivery.plan.asSuch': [[['Consent', 'Procedure']]],
  'delivery.plan.earlierStays': [[['Procedure']]],
  'delivery.plan.inFile': [
    [['Consent'], undefined],
    [['Consent'], 'x'],
  ],
  'delivery.plan.inForm': [
    [['Consent'], undefined],
    [['Consent'], 'x'],
  ],
  'delivery.plan.inNote': [
    [['Consent'], undefined],
    [['Consent'], 'x'],
  ],
  'delivery.obstacle': [['no-version'], ['denied-before']],
  'delivery.receipt.blocked': [['no-version']],
  'delivery.receipt.carried': [[['Consent', 'AdverseEvent']]],
  'delivery.receipt.inForm': [['not-declared']],
  'delivery.receipt.inNote': [['not-declared']],
  'delivery.receipt.refused': [['network']],
  'delivery.receipt.stays': [
    ['Procedure/1', 'A'],
    [undefined, undefined],
  ],
  'delivery.receipt.staysAfter': [['network']],
  'delivery.receipt.staysBecause': [['no-version']],
  'delivery.plan.marks': [[['Consent', 'Procedure']]],
  'delivery.plan.deletes': [[['Consent', 'Procedure']]],
  'delivery.plan.staysThere': [
    [['Consent'], 'x'],
    [['Consent'], undefined],
  ],
  'delivery.receipt.unknownAbsent': [['network']],
  'delivery.receipt.unknownUnsearched': [['network']],
  'parameter.twoSexes': [[{ gender: 'male', atBirth: 'female' }], [{ gender: 'female', atBirth: 'other' }]],
  'prefill.fault': [
    ...['missing', 'empty', 'cut', 'xml', 'not-fhir', 'too-long', 'folder-empty', 'no-such-patient', 'no-procedure'].map(kind => [
      { kind },
    ]),
    [{ kind: 'not-opened', message: 'EACCES' }],
    [{ kind: 'not-judged', message: 'x' }],
    [{ kind: 'not-json', line: 3, column: 4 }],
    [{ kind: 'outcome', says: '' }],
    [{ kind: 'fewer', type: 'Condition', listed: 3, here: 2 }],
  ],
  'record.consent.signedBy': [['Margaret Osei', '2026-11-22T10:05:00Z']],
  'record.moment': [['2026-11'], ['2026-11-02'], ['2026-11-22T10:05:00-05:00']],
  'requirement.section': [['Preamble'], ['Radiation safety']],
  'record.patient.born': [['1948-03-14']],
  'record.procedure.until': [['2026-11-22']],
  'record.procedure.span': [
    ['2026-11-22', '2026-11-23'],
    ['2026-11-22T10:02:00Z', '2026-11-22T11:15:00Z'],
  ],
};

/** Small words that no French sentence has. */
const ENGLISH =
  /(?<![\p{L}’'./-])(the|and|of|is|are|was|were|not|with|for|from|this|that|it|been|nothing|which|what|here)(?![\p{L}’'./-])/iu;

describe('the French of Canada', () => {
  it('says everything that is said in English', () => {
    expect(inEnglish.map(({ path }) => path).filter(path => !inFrench.has(path))).toEqual([]);
  });

  it('says nothing that English no longer says', () => {
    const paths = new Set(inEnglish.map(({ path }) => path));
    expect([...inFrench.keys()].filter(path => !paths.has(path))).toEqual([]);
  });

  it('is a text where English is one, and a function of no more where English is one', () => {
    const shape = (said: unknown) => (typeof said === 'function' ? `function of ${said.length}` : typeof said);
    const other = inEnglish.filter(({ path, said }) => {
      const own = inFrench.get(path)?.said;
      if (typeof said === 'function' && typeof own === 'function') return own.length > said.length;
      return own !== undefined && shape(own) !== shape(said);
    });
    expect(other.map(({ path }) => path)).toEqual([]);
  });

  it('is not the English once more', () => {
    const same = inEnglish.filter(message => {
      const own = inFrench.get(message.path);
      if (own === undefined || isAlike(message.path)) return false;
      const given = GIVEN[message.path];
      const said = new Set(sayings(own, given));
      return sayings(message, given).every(saying => said.has(saying));
    });
    expect(same.map(({ path }) => path)).toEqual([]);
  });

  it('is alike only where the list of what is alike says so', () => {
    const stale = ALIKE.filter(path => {
      const message = inEnglish.find(each => each.path === path);
      const own = inFrench.get(path);
      if (message === undefined || own === undefined) return true;
      return sayings(message, GIVEN[path]).join('\n') !== sayings(own, GIVEN[path]).join('\n');
    });
    expect(stale).toEqual([]);
  });

  it('lets no English through, whatever it is called with', () => {
    const leaks = [...inFrench.values()].flatMap(message =>
      sayings(message, GIVEN[message.path])
        .filter(saying => ENGLISH.test(saying))
        .map(saying => `${message.path}: ${saying}`),
    );
    expect(leaks).toEqual([]);
  });

  it('calls the EHR by one name', () => {
    const others = [...inFrench.values()].filter(message =>
      sayings(message, GIVEN[message.path]).some(saying => /(?<!\p{L})(DM[EÉ]|DPI|DCI|EHR)(?!\p{L})/u.test(saying)),
    );
    expect(others.map(({ path }) => path)).toEqual([]);
  });

  it('can be called: every function says something with the arguments that are tried', () => {
    const silent = [...inFrench.values()].filter(message => sayings(message, GIVEN[message.path]).length === 0);
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  it('keeps its marks on the line of their word, and writes the apostrophe of a printer', () => {
    const loose = [...inFrench.values()].flatMap(message =>
      sayings(message, GIVEN[message.path])
        .filter(saying =>
          /\S [:;?!»]|« |[^\s\d/]:(?=\s)|\S[;!?](?=\s|$)|\u202f[:;?!»]|\p{L}'\p{L}/u.test(saying.replaceAll(/\u00a0[:;?!]/g, '')),
        )
        .map(saying => `${message.path}: ${saying}`),
    );
    expect(loose).toEqual([]);
  });
});
