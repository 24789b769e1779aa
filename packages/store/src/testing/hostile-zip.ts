import { crc32, deflateRawSync } from "node:zlib";

/** A member of a zip in which every header may lie. What is not given is true. */
export interface HostileMember {
  name: string | Buffer;
  data: Uint8Array;
  deflate?: boolean;
  /** Packed bytes as they are, instead of packing `data`. */
  packed?: Uint8Array;
  flags?: number;
  method?: number;
  /** Unix mode with file type, such as 0o120777 for a symlink. */
  mode?: number;
  declaredBytes?: number;
  crc?: number;
  /** Where the directory says that the member lies; then it is not written anywhere itself. */
  offset?: number;
  extra?: Buffer;
}

/** A zip made by hand. @param claimedEntries what its end says of the number of members */
export function hostileZip(members: readonly HostileMember[], claimedEntries = members.length): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const member of members) {
    const name = Buffer.isBuffer(member.name) ? member.name : Buffer.from(member.name);
    const deflate = member.deflate ?? member.method === 8;
    const packed = Buffer.from(member.packed ?? (deflate ? deflateRawSync(member.data) : member.data));
    const extra = member.extra ?? Buffer.alloc(0);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(member.flags ?? 0, 2);
    shared.writeUInt16LE(member.method ?? (deflate ? 8 : 0), 4);
    shared.writeUInt32LE(member.crc ?? crc32(member.data), 10);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(member.declaredBytes ?? member.data.length, 18);
    shared.writeUInt16LE(name.length, 22);
    shared.writeUInt16LE(0, 24);
    const local = Buffer.concat([Buffer.from("PK\x03\x04", "latin1"), shared, name, packed]);

    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(((member.mode ?? 0o100600) << 16) >>> 0, 6);
    rest.writeUInt32LE(member.offset ?? at, 10);
    const ofExtra = Buffer.from(shared);
    ofExtra.writeUInt16LE(extra.length, 24);
    directory.push(Buffer.concat([Buffer.from("PK\x01\x02\x3f\x03", "latin1"), ofExtra, rest, name, extra]));
    if (member.offset !== undefined) continue;
    parts.push(local);
    at += local.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", 0, "latin1");
  end.writeUInt16LE(Math.min(claimedEntries, 0xffff), 8);
  end.writeUInt16LE(Math.min(claimedEntries, 0xffff), 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, list, end]);
}
