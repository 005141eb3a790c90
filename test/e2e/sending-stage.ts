import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import type { BehaviourName } from '../../src/sandbox/behaviours/behaviours.ts';
import type { LoggedRequest } from '../../src/sandbox/request-log.ts';
import type { RunningSandbox } from '../../src/sandbox/start-sandbox.ts';
import { openCaseFile, wholeCaseFile } from './case-files.ts';
import { type Clinician, clinicianAt } from './clinician.ts';
import { openStage, type Stage, type Visitor } from './stage.ts';
import { heldBy, writesAsked, writtenTo } from './written.ts';

export const MARGARET = 'Margaret Osei';

/** A receipt's line, whatever of the three it is, of something that this delivery or an earlier one stored. */
export const STORED = /storedStored/;

const RESOURCES = ['Consent', 'Procedure', 'Complication'] as const;

export interface SendingStage {
  readonly sandbox: RunningSandbox;
  /** In a window of this test's visitor. */
  launch(patientName?: string): Promise<Clinician>;
  /** A launch with a case in it: one that is whole and was never sent, or the one of this file. */
  openCase(file?: string): Promise<Clinician>;
  /** The text of a case file that is whole and was never sent. */
  caseFile(): string;
  /** Requests of this test so far. */
  requests(): readonly LoggedRequest[];
  /** What this test has asked the EHR to write so far, as `POST Consent`. */
  writes(): readonly string[];
  /** Waits for the receipt to say this of consent, procedure and complication. */
  told(
    clinician: Clinician,
    words: readonly [consent: string | RegExp, procedure: string | RegExp, complication: string | RegExp],
  ): Promise<void>;
  /** One consent, one procedure, and one complication of that procedure. */
  expectStoredOnce(): void;
  /** With the EHR well again: sends what the receipt left open, after which all is there once. */
  sendAgain(clinician: Clinician): Promise<void>;
}

/** One sandbox for the tests of a suite, its charts and settings put back before each; a page's faults fail the test. */
export function useSendingStage(behaviour?: BehaviourName): SendingStage {
  let stage: Stage;
  let visitor: Visitor;
  let from = 0;
  let wholeCase: string;

  beforeAll(async () => {
    stage = await openStage(behaviour === undefined ? {} : { behaviour });
    wholeCase = await wholeCaseFile(stage, MARGARET, 'L1');
  });
  beforeEach(async () => {
    const { sandbox } = stage;
    sandbox.reset();
    sandbox.faults.clear();
    Object.assign(sandbox.settings, { transaction: true, refreshTokens: true, tokenLifetimeS: 3600, scopesGranted: grantAll });
    from = sandbox.log.length;
    visitor = await stage.visitor();
  });
  afterEach(async () => {
    const { faults, context } = visitor;
    await context.close();
    expect(faults).toEqual([]);
  });
  afterAll(() => stage.close());

  return {
    get sandbox() {
      return stage.sandbox;
    },
    async launch(patientName = MARGARET) {
      return clinicianAt(await visitor.launch(patientName));
    },
    async openCase(file = wholeCase) {
      const clinician = await this.launch();
      await openCaseFile(clinician.page, file);
      return clinician;
    },
    caseFile: () => wholeCase,
    requests: () => stage.sandbox.log.slice(from),
    writes: () => writesAsked(stage.sandbox, from),
    async told(clinician, words) {
      for (const [index, resource] of RESOURCES.entries()) await clinician.told(resource, words[index] ?? STORED);
    },
    expectStoredOnce() {
      expect(heldBy(stage.sandbox)).toEqual([1, 1, 1]);
      const { procedures, events } = writtenTo(stage.sandbox);
      expect(events[0]?.suspectEntity?.[0]?.instance.reference).toBe(`Procedure/${procedures[0]?.id}`);
    },
    async sendAgain(clinician) {
      stage.sandbox.faults.clear();
      await clinician.send();
      await this.told(clinician, [STORED, STORED, STORED]);
      await clinician.stageNote('Review and send', 'all sent');
      this.expectStoredOnce();
    },
  };
}

const grantAll = (asked: readonly string[]): readonly string[] => asked;
