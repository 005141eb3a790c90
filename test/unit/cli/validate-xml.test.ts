import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createXmlReader } from '../../../src/cli/validate/create-checking.ts';
import { createModel } from '../../../src/conformance/model.ts';
import r4 from '../../../src/conformance/r4.generated.json' with { type: 'json' };
import { validateR4 } from '../../../src/conformance/validate-r4.ts';
import { isJsonObject } from '../../../src/plain/json-object.ts';
import { asFhirXml } from '../../builders/fhir-xml.ts';
import { aFolder, type Ended, vertaug } from './run-vertaug.ts';

const { path, put } = aFolder();
const profiles = resolve(import.meta.dirname, '../../../fhir-profiles');
const model = createModel([r4]);
const readXml = createXmlReader();

const issuesOf = ({ out }: Ended) =>
  out
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line))
    .filter(line => 'rule' in line)
    .map(({ rule, expression, line, column }) => [rule, expression, line, column]);

const resources = ['package/example', 'invalid'].flatMap(folder =>
  readdirSync(`${profiles}/${folder}`)
    .filter(name => name.endsWith('.json') && !name.startsWith('.'))
    .map(name => {
      const value: unknown = JSON.parse(readFileSync(`${profiles}/${folder}/${name}`, 'utf8'));
      return { name: `${folder}/${name}`, value };
    }),
);

describe('FHIR as XML', () => {
  it.each(resources)('$name is judged as its JSON is', ({ value }) => {
    if (!isJsonObject(value)) throw new Error('It is no resource.');
    const read = readXml(asFhirXml(value, model));
    if (read === undefined || 'kind' in read) throw new Error('It could not be read.');
    expect(read.remarks).toEqual([]);
    expect(read.value).toEqual(value);
    expect(validateR4(read.value)).toEqual(validateR4(value));
  });

  it('has each issue at the line and column of its element', async () => {
    const file = await put(
      'wrong.xml',
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<f:Bundle xmlns:f="http://hl7.org/fhir">',
        '  <f:type value="collection"/>',
        '  <f:entry><f:resource><f:Patient>',
        '    <f:id value="a"/>',
        '    <f:extension url="http://example.org/x"><f:valueString value="y"/></f:extension>',
        '    <f:active value="yes"/>',
        '    <f:name><f:given value="A"/><f:given value="B"/><f:givn value="C"/></f:name>',
        '    <f:gender value="none"/>',
        '    <f:birthDate value="2020-02-30"><f:extension url="http://example.org/x"/></f:birthDate>',
        '    <f:deceasedBoolean value="1"/>',
        '  </f:Patient></f:resource></f:entry>',
        '</f:Bundle>',
      ].join('\r\n'),
    );
    const ended = await vertaug(['validate', '--json', file]);
    expect(ended.status).toBe(1);
    const inPatient = 'Bundle.entry[0].resource';
    expect(issuesOf(ended).filter(([rule]) => rule !== 'dom-6')).toEqual(
      expect.arrayContaining([
        ['format', `${inPatient}.active`, 7, 5],
        ['unknown-element', `${inPatient}.name[0].givn`, 8, 53],
        ['binding', `${inPatient}.gender`, 9, 5],
        ['format', `${inPatient}.birthDate`, 10, 5],
        ['format', `${inPatient}.deceased`, 11, 5],
      ]),
    );
  });

  it('says what only XML can get wrong', async () => {
    const file = await put(
      'only.xml',
      [
        '<Patient xmlns="http://hl7.org/fhir">',
        '  <gender value="male"/>',
        '  <active value="true"/>',
        '  <active value="false"/>',
        '  some text',
        '  <name wrong="x"/>',
        '  <other xmlns="http://example.org/"/>',
        '</Patient>',
      ].join('\n'),
    );
    const found = issuesOf(await vertaug(['validate', '--json', file]));
    expect(found).toEqual(
      expect.arrayContaining([
        ['order', 'Patient.active', 3, 3],
        ['max', 'Patient.active', 4, 3],
        ['type', 'Patient', 5, 3],
        ['unknown-element', 'Patient.name[0]', 6, 3],
        ['unknown-element', 'Patient.other', 7, 3],
      ]),
    );
  });

  it('keeps ids, extensions beside values, and narrative with its namespace', () => {
    const read = readXml(
      '<Patient xmlns="http://hl7.org/fhir" xmlns:h="http://www.w3.org/1999/xhtml"><text><status value="generated"/><h:div><h:p>a &lt; b</h:p></h:div></text><name id="n"><given id="g" value="A"/><given value="B"/></name><multipleBirthInteger value="2"/></Patient>',
    );
    expect(read).toMatchObject({
      value: {
        resourceType: 'Patient',
        text: { status: 'generated', div: '<h:div xmlns:h="http://www.w3.org/1999/xhtml"><h:p>a &lt; b</h:p></h:div>' },
        name: [{ id: 'n', given: ['A', 'B'], _given: [{ id: 'g' }, null] }],
        multipleBirthInteger: 2,
      },
    });
  });

  it.each([
    ['is not well-formed', '<Patient xmlns="http://hl7.org/fhir">\n  <active value="true">\n</Patient>', 'not-xml', 3],
    ['has an entity that nobody declared', '<Patient xmlns="http://hl7.org/fhir">\n<id value="&nbsp;"/></Patient>', 'not-xml', 2],
    ['declares a document type', '<?xml version="1.0"?>\n<!DOCTYPE Patient>\n<Patient xmlns="http://hl7.org/fhir"/>', 'doctype', 2],
    ['is nested without end', `<Patient xmlns="http://hl7.org/fhir">\n${'<extension>'.repeat(5_000)}`, 'depth', 2],
    ['is written in another encoding', '<?xml version="1.0" encoding="ISO-8859-1"?><Patient xmlns="http://hl7.org/fhir"/>', 'encoding', 1],
    ['is of something else', '<html><body/></html>', 'xml', undefined],
    ['breaks off', '<Patient xmlns="http://hl7.org/fhir">', 'not-xml', 1],
  ])('is refused where it %s, and the files beside it are checked', async (_, content, rule, line) => {
    const bad = await put('refused/a.xml', content);
    await put('refused/b.xml', '<Patient xmlns="http://hl7.org/fhir"><active value="true"/></Patient>');
    const ended = await vertaug(['validate', '--json', path('refused')]);
    expect(ended.status).toBe(1);
    const lines = ended.out
      .trim()
      .split('\n')
      .map(each => JSON.parse(each));
    expect(lines.filter(each => 'rule' in each && each.severity === 'error')).toMatchObject([
      { file: bad, rule, severity: 'error', ...(line !== undefined && { line }) },
    ]);
    expect(lines.at(-1)).toMatchObject({ resource: 'Patient', valid: true });
  });

  it('fetches nothing that a declaration names', async () => {
    let asked = 0;
    const server = createServer((_, response) => {
      asked += 1;
      response.end('x');
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`;
    const file = await put(
      'entity.xml',
      `<!DOCTYPE Patient SYSTEM "${url}" [<!ENTITY e SYSTEM "${url}e">]><Patient xmlns="http://hl7.org/fhir"><id value="&e;"/></Patient>`,
    );
    const ended = await vertaug(['validate', '--json', file]);
    server.close();
    expect(issuesOf(ended)).toEqual([['doctype', '', 1, 1]]);
    expect(asked).toBe(0);
  });
});
