import type { Model, Shape } from '../../src/conformance/model.ts';
import { isJsonObject, type JsonObject } from '../../src/plain/json-object.ts';

const escaped = (text: string): string => text.replace(/[&<>"\n\r\t]/g, sign => `&#${sign.charCodeAt(0)};`);

/** A resource of JSON in FHIR's XML, a tag a line, its elements in the order of their definition. */
export function asFhirXml(resource: JsonObject, model: Model): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${inner(resource, model, ' xmlns="http://hl7.org/fhir"', '')}`;
}

function inner(resource: JsonObject, model: Model, namespace: string, indent: string): string {
  const type = String(resource.resourceType);
  const { resourceType: _, ...members } = resource;
  return `${indent}<${type}${namespace}>\n${contents(members, model.type(type)?.root.shape(), type, model, `${indent}  `)}${indent}</${type}>\n`;
}

function contents(value: JsonObject, shape: Shape | undefined, type: string, model: Model, indent: string): string {
  const own = model.type(type)?.root.shape();
  const order = [...(shape?.members.keys() ?? own?.members.keys() ?? [])];
  const rank = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
  const names = [...new Set(Object.keys(value).map(name => name.replace(/^_/, '')))].sort((one, other) => rank(one) - rank(other));
  return names
    .map(name => {
      const member = shape?.members.get(name) ?? own?.members.get(name);
      const [main, beside] = [value[name], value[`_${name}`]];
      const length = Math.max(Array.isArray(main) ? main.length : 1, Array.isArray(beside) ? beside.length : 1);
      const items = Array.from(
        { length },
        (_, i) => [Array.isArray(main) ? main[i] : main, Array.isArray(beside) ? beside[i] : beside] as const,
      );
      return items.map(([item, more]) => tag(name, item, more, member?.element.shape(), member?.type ?? '', model, indent)).join('');
    })
    .join('');
}

function tag(name: string, item: unknown, more: unknown, shape: Shape | undefined, type: string, model: Model, indent: string): string {
  if (type === 'xhtml' && typeof item === 'string') return `${indent}${item}\n`;
  if (isJsonObject(item) && model.isResource(type)) {
    return `${indent}<${name}>\n${inner(item, model, '', `${indent}  `)}${indent}</${name}>\n`;
  }
  const members = isJsonObject(item) ? item : isJsonObject(more) ? more : {};
  const { id, url, ...rest } = members;
  const isExtension = type === 'Extension';
  const attributes = [
    typeof id === 'string' ? ` id="${escaped(id)}"` : '',
    isExtension && typeof url === 'string' ? ` url="${escaped(url)}"` : '',
    isJsonObject(item) || item === null || item === undefined ? '' : ` value="${escaped(String(item))}"`,
  ].join('');
  const children = contents(
    isExtension || url === undefined ? rest : { ...rest, url },
    shape,
    type === '' ? 'Element' : isJsonObject(item) ? type : 'Element',
    model,
    `${indent}  `,
  );
  return children === '' ? `${indent}<${name}${attributes}/>\n` : `${indent}<${name}${attributes}>\n${children}${indent}</${name}>\n`;
}
