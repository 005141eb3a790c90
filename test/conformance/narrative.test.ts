import { describe, expect, it } from 'vitest';
import { validate } from '../../src/conformance/validate.ts';
import { places } from './examples.ts';

const OPEN = '<div xmlns="http://www.w3.org/1999/xhtml">';

const verdict = (div: string): readonly string[] =>
  places(validate({ resourceType: 'Patient', text: { status: 'generated', div } })).map(place => place.split(' ')[0] ?? '');

describe('a narrative', () => {
  it.each([
    ['paragraphs and lists', `${OPEN}<p>A <b>bold</b> word &amp; a<br/>break</p><ul><li class="x">one</li></ul></div>`],
    ['a table', `${OPEN}<table><tbody><tr><td colspan='2'>1 &lt; 2</td></tr></tbody></table></div>`],
    ['a link and a comment', `<!-- note -->${OPEN}<a href="https://example.org/a?b=1">there</a></div> `],
    ['an image alone', `${OPEN}<img src="https://example.org/i.png" alt=""/></div>`],
    ['links to its own parts', `${OPEN}<p id="a">Text</p><a href="#a">there</a></div>`],
  ])('may have %s', (_, div) => {
    expect(verdict(div)).toEqual([]);
  });

  it.each([
    ['no namespace', '<div>Text</div>', 'txt-1'],
    ['another root', '<p xmlns="http://www.w3.org/1999/xhtml">Text</p>', 'txt-1'],
    ['a script', `${OPEN}<script>alert(1)</script></div>`, 'txt-1'],
    ['a form', `${OPEN}<input type="text"/>Text</div>`, 'txt-1'],
    ['an event handler', `${OPEN}<p onclick="x()">Text</p></div>`, 'txt-1'],
    ['a script as an address', `${OPEN}<a href=" javascript:x()">Text</a></div>`, 'txt-1'],
    ['a part that is not closed', `${OPEN}<p>Text</div>`, 'txt-1'],
    ['parts that cross', `${OPEN}<b><i>Text</b></i></div>`, 'txt-1'],
    ['an attribute without quotes', `${OPEN}<p class=x>Text</p></div>`, 'txt-1'],
    ['a bare ampersand', `${OPEN}Salt & pepper</div>`, 'txt-1'],
    ['an entity of HTML', `${OPEN}Salt&nbsp;and pepper</div>`, 'txt-1'],
    ['an image from nowhere', `${OPEN}<img src="#i" alt=""/></div>`, 'reference-target'],
    ['a link to nowhere', `${OPEN}<a href='#a'>there</a></div>`, 'reference-target'],
    ['two roots', `${OPEN}a</div>${OPEN}b</div>`, 'txt-1'],
    ['text around it', `Text ${OPEN}a</div>`, 'txt-1'],
    ['no end', `${OPEN}Text`, 'txt-1'],
    ['no markup', 'Text', 'txt-1'],
    ['nothing to say', `${OPEN}<p> </p></div>`, 'txt-2'],
  ])('may not have %s', (_, div, rule) => {
    expect(verdict(div)).toEqual([rule]);
  });
});

describe('the places that a narrative links to', () => {
  it('may be elements of the resource', () => {
    const text = { status: 'generated', div: `${OPEN}<a href="#one">Example</a></div>` };
    expect(places(validate({ resourceType: 'Patient', name: [{ id: 'one', family: 'Example' }], text }))).toEqual([]);
  });
});
