import { createHash } from "node:crypto";
import { pipeline } from "node:stream/promises";
import { crc32, createInflateRaw } from "node:zlib";
import type { ArchiveManifest } from "@inclined/core/schema/archive";
import { damaged, quoteName } from "./archive-damage.ts";
import { memberLimit } from "./archive-layout.ts";
import type { ArchiveLimits } from "./archive-layout.ts";
import { RowFault } from "./archive-rows.ts";
import { measureJson } from "./json-shape.ts";
import type { ZipMember } from "./zip-directory.ts";
import type { ZipSource } from "./zip-source.ts";

type Listed = ArchiveManifest["members"][number];

/** Members as bytes, never more of them than their declared size, and only if they are what the manifest says. */
export class MemberReader {
  readonly members: ReadonlyMap<string, ZipMember>;
  readonly #source: ZipSource;
  readonly #limits: ArchiveLimits;
  readonly #listed = new Map<string, Listed>();
  #values = 0;

  constructor(source: ZipSource, members: ReadonlyMap<string, ZipMember>, limits: ArchiveLimits) {
    this.members = members;
    this.#source = source;
    this.#limits = limits;
  }

  /** What the manifest says of a member; `read` and `check` hold it to that. */
  expect(listed: Listed): void {
    this.#listed.set(listed.path, listed);
  }

  async read(name: string): Promise<Buffer> {
    const blocks: Buffer[] = [];
    await this.#stream(name, (block) => blocks.push(block));
    return Buffer.concat(blocks);
  }

  async check(name: string): Promise<void> {
    await this.#stream(name, () => {});
  }

  /** @throws {RowFault} when it is not JSON in UTF-8 */
  async readJson(name: string): Promise<unknown> {
    const bytes = await this.read(name);
    const shape = measureJson(bytes);
    this.#values += shape.values;
    // before the parser makes something of them that does not fit in memory
    if (shape.depth > this.#limits.jsonDepth || this.#values > this.#limits.jsonValues) {
      throw new RowFault(name, "holds more values, or deeper ones, than are read");
    }
    try {
      return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    } catch {
      // the parser's message quotes the text, so it goes no further
      throw new RowFault(name, "is not JSON in UTF-8");
    }
  }

  async #stream(name: string, take: (block: Buffer) => void): Promise<void> {
    const member = this.members.get(name);
    if (!member) throw damaged(`The member ${quoteName(name)} is missing`);
    checkSize(member, this.#limits);
    const start = await member.findStart();
    const hash = createHash("sha256");
    let bytes = 0;
    let checksum = 0;
    const consume = async (blocks: AsyncIterable<Buffer>): Promise<void> => {
      for await (const block of blocks) {
        bytes += block.length;
        // in the stream, so that a bomb is left after one block too many
        if (bytes > member.bytes) throw damaged(`The member ${quoteName(name)} unpacks to more than it declares`);
        hash.update(block);
        checksum = crc32(block, checksum);
        take(block);
      }
    };
    const packed = this.#source.blocks(start, member.packedBytes);
    try {
      await (member.deflated ? pipeline(packed, createInflateRaw(), consume) : consume(packed));
    } catch (error) {
      throw damaged(`The member ${quoteName(name)} cannot be unpacked`, error);
    }
    if (bytes !== member.bytes || checksum !== member.crc32) {
      throw damaged(`The member ${quoteName(name)} is not as it was written`);
    }
    const listed = this.#listed.get(name);
    if (listed && (listed.bytes !== bytes || listed.sha256 !== hash.digest("hex"))) {
      throw damaged(`The member ${quoteName(name)} is not the one that the manifest describes`);
    }
  }
}

/** @throws {InclinedError} archive-damaged when it declares more than is read */
export function checkSize({ name, bytes, packedBytes }: ZipMember, limits: ArchiveLimits): void {
  const limit = memberLimit(name, limits);
  if (bytes > limit) throw damaged(`The member ${quoteName(name)} declares ${bytes} bytes; at most ${limit} are read`);
  if (bytes > limits.ratioFreeBytes && bytes > limits.ratio * packedBytes) {
    throw damaged(`The member ${quoteName(name)} unpacks to more than ${limits.ratio} times its size`);
  }
}
