import { execFileSync, spawnSync } from "node:child_process";
import { closeSync, ftruncateSync, mkdirSync, openSync, rmSync } from "node:fs";
import { join } from "node:path";
import { CannotRun } from "./run-bench.ts";
import type { Undo } from "./undo.ts";

const IMAGE_BYTES = 96 * 1024 * 1024; // sparse
const JOURNAL_MB = 4;
/** ext4's own shutdown, _IOR('X', 125, __u32), and its flag for "without writing the journal": linux/fs/ext4/ext4.h. */
const EXT4_IOC_SHUTDOWN = "0x8004587d";
const NO_LOG_FLUSH = 2;

/** A disk of its own, whose power can be cut. */
export interface CutDisk {
  /** Where it is mounted. */
  path: string;
  /**
   * Nothing reaches the disk any more, and what had not reached it is gone.
   * @returns the moment just before, on the machine's monotonic clock in seconds
   */
  cutPower: () => number;
  /** Mounts it again, which replays the journal, like a machine that starts again. */
  powerOn: () => void;
  /** Unmounts and detaches it, and deletes the image. */
  remove: () => void;
}

const PERL = `
use Time::HiRes qw(clock_gettime CLOCK_MONOTONIC);
sysopen(my $file, $ARGV[0], 0) or die "open: $!\n";
my $flag = pack("L", ${NO_LOG_FLUSH});
my $moment = clock_gettime(CLOCK_MONOTONIC);
ioctl($file, ${EXT4_IOC_SHUTDOWN}, $flag) or die "ioctl: $!\n";
printf "%.9f", $moment;
`;
const PYTHON = `
import fcntl, os, struct, sys, time
file = os.open(sys.argv[1], os.O_RDONLY)
moment = time.clock_gettime(time.CLOCK_MONOTONIC)
fcntl.ioctl(file, ${EXT4_IOC_SHUTDOWN}, struct.pack("I", ${NO_LOG_FLUSH}))
print("%.9f" % moment)
`;
/** The programs that can call the ioctl, best first, with the arguments before the path. */
const CALLERS: readonly (readonly [command: string, ...args: string[]])[] = [
  ["perl", "-e", PERL],
  ["python3", "-c", PYTHON],
];

/**
 * Sees what is needed before anything is made.
 * @throws {CannotRun} when this cannot run here
 */
export function requirePowerCuts(): void {
  if (process.platform !== "linux") throw cannotCut("this needs Linux, with ext4 on a loop device");
  if (process.getuid?.() !== 0) throw cannotCut("this needs root, to mount a loop device; run it with sudo");
  for (const program of ["mkfs.ext4", "losetup", "mount", "umount"]) {
    if (spawnSync(program, ["-V"], { stdio: "ignore" }).error) throw cannotCut(`${program} is missing (Debian packages e2fsprogs and mount)`);
  }
  requireCaller();
}

function requireCaller() {
  const caller = CALLERS.find(([command]) => spawnSync(command, ["--version"], { stdio: "ignore" }).status === 0);
  if (caller === undefined) throw cannotCut("perl or python3 is needed to call ext4's shutdown");
  return caller;
}

const cannotCut = (why: string) => new CannotRun(`Power cuts cannot be emulated here: ${why}.`);

/** Runs a program; what it says goes into the error. */
function run(command: string, ...args: string[]): string {
  return execFileSync(command, args, { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] }).trim();
}

function orCannotRun<T>(what: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw cannotCut(`${what} failed (${error instanceof Error ? error.message.trim() : String(error)})`);
  }
}

/**
 * Makes an ext4 file system in a sparse file and mounts it through a loop device.
 * @param folder an existing folder for the image and the mount point
 * @throws {CannotRun} without a loop device, or when it cannot be mounted
 */
export function makeCutDisk(folder: string, undo: Undo): CutDisk {
  const [command, ...args] = requireCaller();
  const image = join(folder, "disk.img");
  const path = join(folder, "disk");
  const file = openSync(image, "w");
  ftruncateSync(file, IMAGE_BYTES);
  closeSync(file);
  mkdirSync(path, { recursive: true });
  const removeImage = undo.add(() => rmSync(image, { force: true }));
  orCannotRun("mkfs.ext4", () => run("mkfs.ext4", "-q", "-F", "-J", `size=${JOURNAL_MB}`, image));
  const device = orCannotRun("losetup", () => run("losetup", "--find", "--show", image));
  const detach = undo.add(() => run("losetup", "--detach", device));
  const mount = () => {
    run("mount", "-t", "ext4", device, path);
    return undo.add(() => unmount(path));
  };
  let unmountNow = orCannotRun("mount", mount);
  return {
    path,
    cutPower: () => Number(orCannotRun("ext4's shutdown", () => run(command, ...args, path))),
    powerOn: () => {
      unmountNow();
      unmountNow = mount();
    },
    remove: () => {
      unmountNow();
      detach();
      removeImage();
    },
  };
}

/** A process that was just killed may hold the disk for a moment. */
function unmount(path: string): void {
  for (let attempt = 0; ; attempt += 1) {
    try {
      run("umount", path);
      return;
    } catch (error) {
      if (attempt === 50) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
    }
  }
}
