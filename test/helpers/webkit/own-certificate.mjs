import { createHash, createPublicKey, generateKeyPairSync, sign } from 'node:crypto';

const oid = {
  commonName: [0x55, 0x04, 0x03],
  ecdsaWithSha256: [0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02],
};

/** An element of DER: https://letsencrypt.org/docs/a-warm-welcome-to-asn1-and-der/ */
function der(tag, ...parts) {
  const body = Buffer.concat(parts.map((part) => Buffer.from(part)));
  const bytes = body.length < 128 ? [] : [...Buffer.from(body.length.toString(16).padStart(4, '0'), 'hex')];
  const length = bytes.length ? [0x80 + bytes.length, ...bytes] : [body.length];
  return Buffer.concat([Buffer.from([tag, ...length]), body]);
}

const sequence = (...parts) => der(0x30, ...parts);
const time = (date) => der(0x17, `${date.toISOString().replace(/\D/g, '').slice(2, 14)}Z`);

/**
 * A key, and a certificate that it has signed itself, for two days: for a server that answers in a browser which asks
 * for no better one.
 */
export function ownCertificate() {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const publicKey = createPublicKey(privateKey).export({ type: 'spki', format: 'der' });
  const algorithm = sequence(der(0x06, oid.ecdsaWithSha256));
  const name = sequence(der(0x31, sequence(der(0x06, oid.commonName), der(0x0c, 'Stand-in'))));
  const day = 864e5;
  const validity = sequence(time(new Date(Date.now() - day)), time(new Date(Date.now() + day)));
  const serial = der(0x02, [1], createHash('sha256').update(publicKey).digest().subarray(0, 8));
  const content = sequence(serial, algorithm, name, validity, name, publicKey);
  const signature = sign('sha256', content, privateKey);
  const certificate = sequence(content, algorithm, der(0x03, [0], signature)).toString('base64');
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }),
    cert: `-----BEGIN CERTIFICATE-----\n${certificate.replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`,
  };
}
