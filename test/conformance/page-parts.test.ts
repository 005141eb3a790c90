import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { html, joined } from '../../scripts/profile-pages/html.ts';
import { jsonView } from '../../scripts/profile-pages/json-view.ts';
import { markdown } from '../../scripts/profile-pages/markdown.ts';

/** What a reader sees of a piece of HTML. */
const seen = (piece: unknown): string =>
  String(piece)
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

describe('HTML of the profile pages', () => {
  it('shows every text as it is', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(seen(html`<p title="${a}">${joined([a, b], ', ')}</p>`)).toBe(`${a}, ${b}`);
      }),
    );
  });

  it('leaves out what is absent, and escapes nothing twice', () => {
    expect(String(html`<p>${undefined}${false}${[html`<b>${'<'}</b>`, '&']}</p>`)).toBe('<p><b>&lt;</b>&amp;</p>');
  });
});

describe('JSON on a page', () => {
  it('reads as JSON does when it is indented', () => {
    fc.assert(
      fc.property(fc.jsonValue(), value => {
        expect(seen(jsonView(value))).toBe(`${JSON.stringify(value, null, 2)}\n`);
      }),
    );
  });

  it('can be pointed to by the path of a member, and links what it knows', () => {
    const view = String(
      jsonView(
        { subject: { reference: 'Patient/1' } },
        { root: 'Procedure', deep: 2, linkOf: text => (text === 'Patient/1' ? 'p.html' : undefined) },
      ),
    );
    expect(view).toContain('id="Procedure.subject"');
    expect(view).toContain('id="Procedure.subject.reference"');
    expect(view).toContain('"<a href="p.html">Patient/1</a>"');
  });
});

describe('Markdown of our texts', () => {
  it.each([
    ['# One\n\nTwo\nlines', '<h1>One</h1>\n<p>Two lines</p>\n'],
    ['## 0.1.0\nFirst', '<h2>0.1.0</h2>\n<p>First</p>\n'],
    ['- a\n- b\n  more', '<ul><li>a</li>\n<li>b more</li>\n</ul>\n'],
    ['1. a\n2. b', '<ol><li>a</li>\n<li>b</li>\n</ol>\n'],
    ['a `b<c` and **d** [e](f.html)', '<p>a <code>b&lt;c</code> and <b>d</b> <a href="f.html">e</a></p>\n'],
    ['```json\n{\n\n}\n```', '<pre><code>{\n\n}\n</code></pre>\n'],
  ])('makes of %j what it means', (text, expected) => {
    expect(String(markdown(text))).toBe(expected);
  });

  it('makes a table with its headings', () => {
    const table = String(markdown('| a | b |\n|---|---|\n| 1 | `2` |'));
    expect(table).toContain('<th scope="col" role="columnheader">b</th>');
    expect(table).toContain('<code>2</code>');
  });

  it('leaves the words of a link that leads nowhere here', () => {
    expect(String(markdown('see [this](../x.md)', () => undefined))).toBe('<p>see this</p>\n');
  });
});
