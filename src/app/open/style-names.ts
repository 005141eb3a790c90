const names = new Map<string, string>();

/**
 * A name for a text of styles, the same for the same text, and one that a class may begin with a letter before. Stands in for Emotion's
 * hash, which goes over every letter of all styles again at each drawing: a tenth of what the first screens cost.
 */
function styleName(styles: string): string {
  let name = names.get(styles);
  if (name === undefined) {
    name = names.size.toString(36);
    names.set(styles, name);
  }
  return name;
}

// biome-ignore lint/style/noDefaultExport: the library takes the module's default
export default styleName;
