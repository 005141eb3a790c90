import { describe, expect, it } from 'vitest';
import { prefill } from '../../../src/chart/questions/prefill.ts';
import { readChart } from '../../../src/chart/read/read-chart.ts';
import { CANONICAL_ALIASES, CANONICAL_BASE } from '../../../src/fhir/canonicals.generated.ts';
import { JUDGING } from '../../builders/asked.ts';
import { aReader } from '../../builders/chart-reader.ts';
import { stored } from '../../builders/own-words.ts';
import { procedure, readExample } from '../../conformance/examples.ts';
import { aFolder, vertaug } from './run-vertaug.ts';

const { put } = aFolder();

/** A resource as it was stored under another base, in its profile, its extensions and its codes alike. */
const under = (base: string, resource: object): object => JSON.parse(JSON.stringify(resource).replaceAll(`"${CANONICAL_BASE}`, `"${base}`));

const lines = ({ out }: { readonly out: string }): readonly Record<string, unknown>[] =>
  out
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line));

const invalid = readExample('invalid', 'Procedure-invalid-procedure-without-level.json');

describe.each(CANONICAL_ALIASES)('a Procedure that was stored under %s', base => {
  it.each([
    ['a valid one', procedure()],
    ['one without a level', invalid],
  ])('is validated as one of today: %s', async (name, resource) => {
    const verdicts = async (under: object) => {
      const { out, err } = await vertaug(['validate', '--json', await put('one.json', JSON.stringify(under, undefined, 2))]);
      return [out, err];
    };
    expect(await verdicts(under(base, resource)), name).toEqual(await verdicts(resource));
  });

  it('is held to its profile by meta.profile alone', async () => {
    const bare = (of: string) => ({
      resourceType: 'Procedure',
      meta: { profile: [`${of}/StructureDefinition/vertebral-augmentation-procedure|0.1.0`] },
      status: 'completed',
      subject: { reference: 'Patient/1' },
    });
    const errors = async (of: string) => {
      const ended = await vertaug(['validate', '--json', await put('bare.json', JSON.stringify(bare(of)))]);
      return lines(ended).flatMap(({ rule, expression, severity }) => (severity === 'error' ? [`${rule} ${expression}`] : []));
    };
    expect(await errors(base)).toContain('min Procedure.code');
    expect(await errors('https://elsewhere.example/fhir')).toEqual([]);
  });

  it('can be asked for by that name', async () => {
    const bare = JSON.stringify({ resourceType: 'Procedure', status: 'completed', subject: { reference: 'Patient/1' } });
    const profile = `${base}/StructureDefinition/vertebral-augmentation-procedure`;
    const { out, err } = await vertaug(['validate', '--profile', profile, await put('asked.json', bare)]);
    expect(err).toBe('');
    expect(out).toContain('Procedure.code');
  });

  it('is counted as one of today', async () => {
    const counted = async (resource: object) =>
      lines(await vertaug(['quality', '--json', await put('one.ndjson', `${JSON.stringify(resource)}\n`)])).filter(
        ({ row }) => row === 'rate',
      );
    const today = await counted(procedure());
    expect(today).toEqual(expect.arrayContaining([expect.objectContaining({ cases: 1 })]));
    expect(await counted(under(base, procedure()))).toEqual(today);
    expect(await counted(under('https://elsewhere.example/fhir', procedure()))).not.toEqual(today);
  });

  it('is recognised in the chart as what Vertaug wrote', async () => {
    const byVertaug = async (of: string) => {
      const { identifier: _, ...resource } = procedure();
      const ours = stored(under(of, { ...resource, id: 'ours', subject: { reference: 'Patient/p1' } }));
      const chart = await readChart(aReader([ours]), { patientId: 'p1', granted: () => true });
      return prefill(chart, JUDGING).flatMap(({ id, evidence }) => evidence.map(({ reference, own }) => [id, reference, own]));
    };
    const today = await byVertaug(CANONICAL_BASE);
    expect(today).toContainEqual([expect.any(String), 'Procedure/ours', 'a-case']);
    expect(await byVertaug(base)).toEqual(today);
    expect(await byVertaug('https://elsewhere.example/fhir')).not.toEqual(today);
  });
});
