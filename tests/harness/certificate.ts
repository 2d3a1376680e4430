import { generate } from 'selfsigned';

/** A key and a certificate, both PEM. */
export type Certificate = { key: string; cert: string };

/** Makes a certificate for these hosts that nobody has signed; only our own browsers are told to take it. */
export const makeCertificate = async (hosts: readonly string[]): Promise<Certificate> => {
  const altNames = hosts.map((value) => ({ type: 2 as const, value }));
  const made = await generate([{ name: 'commonName', value: 'Practice stores' }], {
    keySize: 2048,
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames }],
  });
  return { key: made.private, cert: made.cert };
};
