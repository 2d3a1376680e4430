import { decodeProtectedHeader } from 'jose';

/** The id of the key that a compact JWS says it is signed with; `undefined` when it says none or is no JWS. */
export const keyId = (jws: string): string | undefined => {
  try {
    return decodeProtectedHeader(jws).kid;
  } catch {
    return undefined;
  }
};
