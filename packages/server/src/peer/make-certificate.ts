// the library decorates its classes and reads that at run time
import "reflect-metadata";
import { createHash, randomBytes, webcrypto } from "node:crypto";
import { X509CertificateGenerator, cryptoProvider, ExtendedKeyUsage, ExtendedKeyUsageExtension, SubjectAlternativeNameExtension } from "@peculiar/x509";

/** As long as the longest interview, and a little for clocks that differ. */
const [HOURS, CLOCKS_DIFFER_MS] = [6, 10 * 60_000] as const;

export interface Certificate {
  /** PEM. */
  cert: string;
  key: string;
  /** SHA-256 of the certificate as browsers show it: `AB:CD:…`. */
  fingerprint: string;
}

/** A certificate for one address and one occasion. Nobody vouches for it but who compares its fingerprint; its key is never written down. */
export async function makeCertificate(address: string, now: Date): Promise<Certificate> {
  // its types are those of browsers
  cryptoProvider.set(webcrypto as never);
  const algorithm = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" };
  const keys = await webcrypto.subtle.generateKey(algorithm, true, ["sign", "verify"]);
  const certificate = await X509CertificateGenerator.createSelfSigned({
    // positive, as the standard wants it
    serialNumber: `01${randomBytes(15).toString("hex")}`,
    name: "CN=Inclined interview",
    notBefore: new Date(now.getTime() - CLOCKS_DIFFER_MS),
    notAfter: new Date(now.getTime() + HOURS * 3_600_000),
    signingAlgorithm: algorithm,
    keys: keys as never,
    extensions: [new SubjectAlternativeNameExtension([{ type: "ip", value: address }]), new ExtendedKeyUsageExtension([ExtendedKeyUsage.serverAuth])],
  });
  const der = Buffer.from(await webcrypto.subtle.exportKey("pkcs8", keys.privateKey));
  const key = `-----BEGIN PRIVATE KEY-----\n${(der.toString("base64").match(/.{1,64}/g) ?? []).join("\n")}\n-----END PRIVATE KEY-----\n`;
  const hash = createHash("sha256").update(Buffer.from(certificate.rawData)).digest("hex").toUpperCase();
  return { cert: certificate.toString("pem"), key, fingerprint: (hash.match(/../g) ?? []).join(":") };
}
