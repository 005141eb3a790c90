import { type Answer, done, type Step } from './answer.ts';
import { permit, type StoreAccess } from './compartment.ts';
import { type Conditional, createConditional } from './conditional.ts';
import { createExtract } from './extract.ts';
import { type CheckIntegrity, createIntegrity } from './integrity.ts';
import type { Operation } from './operation.ts';
import { createPages } from './pages.ts';
import type { Preferences } from './preferences.ts';
import { createReads } from './reads.ts';
import { createRecords, type Records } from './records.ts';
import { createSearch } from './search.ts';
import { createWrites, type Writes, type Written } from './writes.ts';
import { writtenAnswer } from './written-answer.ts';

export interface EngineOptions {
  readonly base: () => string;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly pageSize: number;
  readonly maxPageSize: number;
  readonly versionConflictStatus: 409 | 412;
  readonly checkReferences: boolean;
}

/** Carries out operations, one after another and each at once: two requests never meet inside one. */
export interface Engine {
  readonly records: Records;
  readonly writes: Writes;
  readonly conditional: Conditional;
  readonly checkIntegrity: CheckIntegrity;
  readonly newId: () => string;
  readonly base: () => string;
  perform(operation: Operation, access: StoreAccess, preferences: Preferences): Answer;
  page(token: string, access: StoreAccess): Answer;
}

export function createEngine(options: EngineOptions): Engine {
  const { base, newId } = options;
  const records = createRecords(base);
  const extract = createExtract(base);
  const reads = createReads(records, extract, base);
  const writes = createWrites(records, extract, options.now, options.versionConflictStatus);
  const conditional = createConditional(records, extract, base);
  const search = createSearch(options, records, extract, createPages(newId));
  const checkIntegrity: CheckIntegrity = options.checkReferences ? createIntegrity(records, extract, base) : () => done(undefined);

  function write(operation: Operation & { kind: 'create' | 'update' | 'delete' }, access: StoreAccess): Step<Written | undefined> {
    switch (operation.kind) {
      case 'create': {
        const { type, resource, ifNoneExist } = operation;
        const permitted = permit(type, 'create', access);
        if (!permitted.ok) return permitted;
        const existing = ifNoneExist === undefined ? done(undefined) : conditional.existing(type, ifNoneExist, access);
        if (!existing.ok) return existing;
        if (existing.value) return done({ entry: existing.value, outcome: 'existing' });
        return writes.insert(type, newId(), resource, access);
      }
      case 'update':
        return writes.update(operation.type, operation.id, operation.resource, operation.ifMatch, access);
      case 'delete':
        return writes.remove(operation.type, operation.id, operation.ifMatch, access);
    }
  }

  function writeWhole(operation: Operation & { kind: 'create' | 'update' | 'delete' }, access: StoreAccess): Step<Written | undefined> {
    return records.atomically(() => {
      const written = write(operation, access);
      if (!written.ok || !written.value) return written;
      const sound = checkIntegrity(written.value, access);
      return sound.ok ? written : sound;
    });
  }

  return {
    records,
    writes,
    conditional,
    checkIntegrity,
    newId,
    base,
    page: search.page,
    perform(operation, access, preferences) {
      switch (operation.kind) {
        case 'read':
          return reads.read(operation.type, operation.id, operation.ifNoneMatch, access);
        case 'vread':
          return reads.vread(operation.type, operation.id, operation.versionId, access);
        case 'history':
          return reads.history(operation.type, operation.id, access);
        case 'search':
          return search.search(operation.type, operation.parameters, preferences.strict, access);
        default: {
          const written = writeWhole(operation, access);
          if (!written.ok) return written.refusal;
          // Deleting what is not there is no refusal.
          return written.value ? writtenAnswer(written.value, preferences.returns, access, base()) : { status: 204 };
        }
      }
    },
  };
}
