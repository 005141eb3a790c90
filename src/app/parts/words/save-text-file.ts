/** Has the browser save a text as a file, and lets go of its address at once. */
export function saveTextFile(name: string, text: string, type = 'application/json'): void {
  saveFile(name, new Blob([text], { type }));
}

/** The same of anything else. */
export function saveFile(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
