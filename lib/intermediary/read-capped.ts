/** The whole text of an answer as UTF-8, or `null` when it is longer than `cap` bytes or is not UTF-8; reading stops at the cap. */
export const readCapped = async (response: Response, cap: number): Promise<string | null> => {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let size = 0;
  let text = '';
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > cap) return null;
    text += decode(decoder, chunk) ?? '\uFFFD';
  }
  return text.includes('\uFFFD') ? null : text + (decode(decoder) ?? '');
};

const decode = (decoder: TextDecoder, chunk?: Uint8Array): string | null => {
  try {
    return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
  } catch {
    return null;
  }
};
