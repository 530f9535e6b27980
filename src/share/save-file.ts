/** Hands a file to the reader: it goes where their browser keeps what it downloads. */
export function saveFile(name: string, contents: Blob): void {
  const address = URL.createObjectURL(contents);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has begun; the browser holds the contents for itself.
  URL.revokeObjectURL(address);
}
