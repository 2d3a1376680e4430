/** Gives the shopper a text as a file of this name (`.json` or `.csv`), as a click on a download does. */
export const saveFile = (name: string, text: string): void => {
  const type = name.endsWith('.csv') ? 'text/csv;charset=utf-8' : 'application/json';
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // The browser reads the address when it gets to it, not at the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
};
