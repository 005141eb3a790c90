import type { SvgNode } from './svg.ts';

/** A picture as it stands in a page of HTML. Texts are escaped: an operator's name may hold anything. */
export function svgText({ tag, attributes, children }: SvgNode): string {
  const names = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(String(value))}"`);
  const inside = children.map(child => (typeof child === 'string' ? escaped(child) : svgText(child)));
  return `<${tag}${names.join('')}>${inside.join('')}</${tag}>`;
}

/** Signs that would end an attribute or an element, and those that turn the writing around. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, sign => `&#${sign.charCodeAt(0)};`).replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
}
