import { createElement, type ReactNode } from 'react';
import type { SvgNode } from '../../quality/plot/svg.ts';

/** A picture of the report as elements: the page's own colours come by its custom properties. */
export function DrawnSvg({ picture }: { readonly picture: SvgNode }): ReactNode {
  return drawn(picture, undefined);
}

function drawn({ tag, attributes, children }: SvgNode, key: number | undefined): ReactNode {
  const named = Object.entries(attributes).map(([name, value]) => [asReactNames(name), value]);
  const inside = children.map((child, index) => (typeof child === 'string' ? child : drawn(child, index)));
  return createElement(tag, { ...Object.fromEntries(named), key }, ...inside);
}

/** `stroke-width` is `strokeWidth` there; what is for assistive technology keeps its name. */
const asReactNames = (name: string): string =>
  name.startsWith('aria-') ? name : name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
