import { fromRandomAccessReaderPromise } from "yauzl";
import type { Entry, ZipFile } from "yauzl";
import { damaged, quoteName } from "./archive-damage.ts";
import type { ZipSource } from "./zip-source.ts";

/** One record of a zip's central directory: the only record that is believed. */
export interface ZipMember {
  readonly name: string;
  readonly packedBytes: number;
  readonly bytes: number;
  readonly crc32: number;
  readonly deflated: boolean;
  /** Where the packed bytes begin; reads the local header. @throws {InclinedError} archive-damaged */
  readonly findStart: () => Promise<number>;
}

const ENCRYPTED = 0x0001 | 0x0040 | 0x2000; // traditional, strong, masked headers
const STORED = 0;
const DEFLATED = 8;
const FILE_TYPE = 0o170000;
const REGULAR_FILE = 0o100000;
const MAX_NAME_BYTES = 200;
// no leading dot, so no "." and no ".."; no backslash, no colon, no control character, nothing outside ASCII
const SAFE_NAME = /^[A-Za-z0-9_-][A-Za-z0-9._-]*(?:\/[A-Za-z0-9_-][A-Za-z0-9._-]*)*$/;

/**
 * The members of a zip by name. Nothing is inflated yet.
 * @param maxEntries more are refused before they are read
 * @throws {InclinedError} archive-damaged: not a zip, a broken directory, an unsafe or repeated name, anything that is
 * not a plain file, encryption, a way of packing other than deflate
 */
export async function readZipDirectory(source: ZipSource, maxEntries: number): Promise<Map<string, ZipMember>> {
  const zip = await brokenZip("The archive is not a zip file, or its end is missing", openZip(source));
  // yauzl may report again after the walk has ended; without a listener that would end the process
  zip.on("error", () => {});
  if (zip.entryCount > maxEntries) {
    throw damaged(`The archive names ${zip.entryCount} members; at most ${maxEntries} are read`);
  }
  const members = new Map<string, ZipMember>();
  const walk = async (): Promise<void> => {
    for await (const entry of zip.eachEntry()) {
      const member = checkedMember(zip, entry);
      if (members.has(member.name)) throw damaged(`The member ${quoteName(member.name)} is in the archive twice`);
      members.set(member.name, member);
    }
  };
  await brokenZip("The archive has a broken list of members", walk());
  return members;
}

function openZip(source: ZipSource): Promise<ZipFile> {
  // names stay bytes: yauzl would let an extra field replace them
  return fromRandomAccessReaderPromise(source, source.size, { autoClose: false, decodeStrings: false });
}

function checkedMember(zip: ZipFile, entry: Entry): ZipMember {
  const name = entry.fileNameRaw.toString("latin1");
  if (entry.fileNameRaw.length > MAX_NAME_BYTES || !SAFE_NAME.test(name)) {
    throw damaged(`The member ${quoteName(name)} has a name that Inclined never gives`);
  }
  const refuse = (what: string): never => {
    throw damaged(`The member ${quoteName(name)} ${what}`);
  };
  if (entry.generalPurposeBitFlag & ENCRYPTED) refuse("is encrypted");
  const type = (entry.externalFileAttributes >>> 16) & FILE_TYPE;
  if (type !== 0 && type !== REGULAR_FILE) refuse("is a link or another thing that is not a file");
  if (entry.compressionMethod !== STORED && entry.compressionMethod !== DEFLATED) refuse("is packed in an unknown way");
  return {
    name,
    packedBytes: entry.compressedSize,
    bytes: entry.uncompressedSize,
    crc32: entry.crc32,
    deflated: entry.compressionMethod === DEFLATED,
    findStart: async () => {
      const broken = `The member ${quoteName(name)} is not where the list of members says`;
      const { fileDataStart } = await brokenZip(broken, zip.readLocalFileHeaderPromise(entry, { minimal: true }));
      return fileDataStart;
    },
  };
}

/** What yauzl throws is a fault of the file. Its message may carry a name as it stands there, so it stays a cause. */
async function brokenZip<Result>(what: string, work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    throw damaged(what, error);
  }
}
