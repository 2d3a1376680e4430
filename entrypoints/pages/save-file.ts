/** Gives the shopper a JSON text as a file of this name, as a click on a download does. */
export const saveFile = (name: string, text: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  // The browser reads the address when it gets to it, not at the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
};
