import { describe, expect, it } from "vitest";
import { chunk, png, SIGNATURE } from "../testing/png.ts";
import { soundPng } from "./sound-png.ts";

describe("a picture that goes into a book", () => {
  it("is a PNG with everything in it that it says", () => {
    const sound = soundPng(png(3, 2));
    expect(sound).toMatchObject({ width: 3, height: 2 });
    expect(Buffer.from(sound?.bytes ?? [])).toEqual(png(3, 2));
  });

  it("carries nothing beside the picture", () => {
    const whole = png(3, 2);
    const head = 8 + 25;
    const talkative = Buffer.concat([whole.subarray(0, head), chunk("tEXt", Buffer.from("Comment\0<script>")), chunk("eXIf", Buffer.from("MM")), whole.subarray(head), Buffer.from("after the end")]);
    expect(Buffer.from(soundPng(talkative)?.bytes ?? [])).toEqual(whole);
  });

  it("is refused where it is something else, cut off, damaged, a bomb or too large", () => {
    const whole = png(30, 20);
    const damaged = Buffer.from(whole);
    damaged[whole.length - 20] = (damaged[whole.length - 20] ?? 0) ^ 0xff;
    const header = (width: number, height: number, kind = 6): Buffer => {
      const bytes = Buffer.alloc(13);
      bytes.writeUInt32BE(width, 0);
      bytes.writeUInt32BE(height, 4);
      bytes.set([8, kind, 0, 0, 0], 8);
      return chunk("IHDR", bytes);
    };
    const rest = whole.subarray(8 + 25);
    const refused = [
      Buffer.from("<svg onload='alert(1)'/>"), Buffer.alloc(0), whole.subarray(0, whole.length - 5), whole.subarray(0, 60), damaged,
      Buffer.concat([SIGNATURE, header(30, 21), rest]), Buffer.concat([SIGNATURE, header(40_000, 40_000), rest]), Buffer.concat([SIGNATURE, header(0, 0), rest]), Buffer.concat([SIGNATURE, header(30, 20, 9), rest]),
      Buffer.concat([SIGNATURE, rest]), Buffer.concat([whole.subarray(0, 33), chunk("IEND", Buffer.alloc(0))]),
    ];
    for (const bytes of refused) expect(soundPng(bytes)).toBeNull();
  });
});
