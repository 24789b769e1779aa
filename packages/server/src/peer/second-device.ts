import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { networkInterfaces } from "node:os";
import { getRequestListener } from "@hono/node-server";
import { InclinedError } from "@inclined/core/errors";
import type { StudioDoors } from "../studio-doors.ts";
import { createDeviceApp } from "./device-app.ts";
import type { PeerRooms } from "./peer-rooms.ts";

/** How often it is looked whether the interview is over. */
const LOOK_MS = 30_000;
/** After the end the door says so for this long before it is shut: a window over there clears itself by it. */
const FAREWELL_MS = 8_000;
/** Addresses that reach this machine alone. */
const LOOPBACK = /^127(?:\.\d{1,3}){3}$/;

/** Where a second device finds the interview, and by what it knows that it is this one. */
export interface Listening {
  url: string;
  fingerprint: string;
}

/** Addresses under which other devices may reach this machine; IPv4, as people type it. */
export const addressesOfMachine = (): string[] => Object.values(networkInterfaces()).flatMap((cards) => (cards ?? []).filter(({ family, internal }) => family === "IPv4" && !internal).map(({ address }) => address));

/** A listener for one second device over HTTPS: off until the candidate switches it on for an interview, and off again when that ends. */
export function createSecondDevice(doors: StudioDoors, rooms: PeerRooms, farewellMs = FAREWELL_MS) {
  let open: { server: Server; timer: ReturnType<typeof setInterval>; listening: Listening } | null = null;
  /** Of an interview that is over: whoever asks there is told so. */
  let leaving: { server: Server; timer: ReturnType<typeof setTimeout> } | null = null;
  const shut = (server: Server): void => {
    server.close();
    server.closeAllConnections();
  };
  const shutLeaving = (): void => {
    if (leaving === null) return;
    clearTimeout(leaving.timer);
    shut(leaving.server);
    leaving = null;
  };
  const close = (): void => {
    shutLeaving();
    if (open === null) return;
    clearInterval(open.timer);
    shut(open.server);
    open = null;
  };
  const closeSoon = (): void => {
    if (open === null) return;
    const { server, timer } = open;
    clearInterval(timer);
    open = null;
    shutLeaving();
    leaving = { server, timer: setTimeout(shutLeaving, farewellMs).unref() };
  };
  return {
    addresses: addressesOfMachine,
    /** Null: nothing listens. */
    listening: (): Listening | null => (open !== null && !rooms.isReachable() ? (closeSoon(), null) : (open?.listening ?? null)),
    /** At once. */
    close,
    /** When the interview is over: it answers for a moment that it is, and then nothing listens. */
    closeSoon,
    /** @throws {InclinedError} invalid-input where the address is none of this machine's, or cannot be listened on */
    async open(address: string): Promise<Listening> {
      if (!LOOPBACK.test(address) && !addressesOfMachine().includes(address)) throw new InclinedError("invalid-input", "That is no address of this machine. Choose one of those that are offered.");
      close();
      // fetched when it is wanted: it takes a while, and most never want it
      const { makeCertificate } = await import("./make-certificate.ts");
      const { cert, key, fingerprint } = await makeCertificate(address, doors.now());
      const server = createServer({ cert, key, minVersion: "TLSv1.2" });
      await new Promise<void>((resolve, reject) => {
        server.once("error", () => reject(new InclinedError("invalid-input", `Nothing can listen on ${address} here. Choose another address.`)));
        server.listen({ host: address, port: 0, exclusive: true }, resolve);
      });
      const { port } = server.address() as AddressInfo;
      const { origin } = new URL(`https://${address}:${port}`);
      server.on("request", getRequestListener(createDeviceApp(doors, rooms, { origin, fingerprint }).fetch));
      server.on("upgrade", (_request, socket) => socket.destroy());
      const timer = setInterval(() => {
        if (!rooms.isReachable()) closeSoon();
      }, LOOK_MS).unref();
      open = { server, timer, listening: { url: `${origin}/peer`, fingerprint } };
      doors.log.info({ port }, "a second device may come");
      return open.listening;
    },
  };
}
export type SecondDevice = ReturnType<typeof createSecondDevice>;
