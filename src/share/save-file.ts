/** Saves a file to the reader's downloads. */
export function saveFile(name: string, contents: Blob): void {
  const address = URL.createObjectURL(contents);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Safe to revoke: the download has started, and the browser holds on to the contents.
  URL.revokeObjectURL(address);
}
