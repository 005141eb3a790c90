import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { suite } from '../../vitest.config.ts';

const room = `/test/unit/${process.env.VERTAUG_ROOM}/`;
const own = process.env.VERTAUG_ASKED === 'own';

/** The tests of the room come first: most of what is broken is noticed there, and the first that notices ends the run. */
class RoomFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted(
      (a, b) => Number(b.moduleId.includes(room)) - Number(a.moduleId.includes(room)) || (a.moduleId < b.moduleId ? -1 : 1),
    );
  }
}

// What is drawn in small is not quicker at its slowest: a whole road is one test, and code that counts its mutants is slow.
const testTimeout = 120_000;
const unit = suite('unit');
const client = suite('client', { apart: true });

/**
 * The suites unit and client, without the tests that run the command or serve the app, which are processes of their own: nothing is broken in
 * them. Of `own`, those of the room alone: the client's are the launch's.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...unit.test,
          testTimeout,
          ...(own ? { include: [`test/unit/${process.env.VERTAUG_ROOM}/**/*.test.ts`] } : {}),
          exclude: ['test/unit/{cli,sandbox,sandbox-store}/**'],
        },
      },
      ...(own && process.env.VERTAUG_ROOM !== 'launch' ? [] : [{ test: { ...client.test, testTimeout } }]),
    ],
    sequence: { sequencer: RoomFirst },
  },
});
