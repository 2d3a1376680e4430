import canonicalize from 'canonicalize';
import { base64url } from 'jose';

/** SHA-256, base64url without padding, of the JCS form (RFC 8785) of `value`: equal for equal JSON whatever the order of its members. Runs in browsers and in Node. */
export const digest = async (value: object): Promise<string> => {
  const bytes = new TextEncoder().encode(canonicalize(value) ?? '');
  return base64url.encode(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
};
