import { readFileSync } from 'node:fs';

/** A saved page as a browser gets it from a server: its bytes, and a content type that names a charset only where the page doesn't. */
export type SavedPage = { readonly body: Buffer; readonly contentType: string };

/** Reads a saved page. A page that declares its charset is left to say so; one that is valid UTF-8 is that. */
export const savedPage = (file: string): SavedPage => {
  const body = readFileSync(file);
  const isUtf8 = !declares(body) && isValidUtf8(body);
  return { body, contentType: isUtf8 ? 'text/html; charset=utf-8' : 'text/html' };
};

const declares = (body: Buffer): boolean =>
  /<meta[^>]+charset\s*=/i.test(body.subarray(0, 4096).toString('latin1')) ||
  body.subarray(0, 2).equals(Buffer.from([0xff, 0xfe])) ||
  body.subarray(0, 2).equals(Buffer.from([0xfe, 0xff]));

const isValidUtf8 = (body: Buffer): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(body);
    return true;
  } catch {
    return false;
  }
};
