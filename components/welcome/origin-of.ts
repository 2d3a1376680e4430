/** The origin of an https address as somebody types it, with or without the scheme; `null` for anything else. */
export function originOf(typed: string): string | null {
  const text = typed.trim();
  const address = URL.parse(text.includes('://') ? text : `https://${text}`);
  return address?.protocol === 'https:' && address.username === '' ? address.origin : null;
}
