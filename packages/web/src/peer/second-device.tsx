import type { PeerStateOrNone } from "@inclined/core/schema/peer-room";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { studio } from "../api/client.ts";

interface SecondDeviceProps {
  device: PeerStateOrNone["device"];
  /** Somebody is in: the door stands open still, and the fingerprint can still be compared. */
  isPaired: boolean;
  listen: (address: string) => void;
  stop: () => void;
}

/** Lets a second device in over HTTPS instead of a second window: off until it is asked for, with what to compare before the code is typed. */
export function SecondDevice({ device, isPaired, listen, stop }: SecondDeviceProps) {
  const [isOpen, setOpen] = useState(false);
  const { data } = useQuery({ queryKey: ["peer-addresses"], queryFn: studio.peerAddresses, enabled: isOpen });
  const [chosen, setChosen] = useState<string | null>(null);
  const addresses = data?.addresses ?? [];
  const address = chosen ?? addresses[0] ?? "";
  if (device !== null) {
    return (
      <div className="peer-device">
        {isPaired ? (
          <p>
            The studio listens in your network at <b className="peer-address">{device.url}</b> until the interview is ended. The SHA-256 fingerprint of its certificate:
          </p>
        ) : (
          <p>
            On the other device, in the same network, open <b className="peer-address">{device.url}</b>. Its browser warns, because nobody vouches for the certificate. Go on only where the SHA-256 fingerprint that the browser shows for it is this one:
          </p>
        )}
        <p>
          <code className="path">{device.fingerprint}</code>
        </p>
        <p>
          <button type="button" className="quiet" onClick={stop}>
            Listen for no other device
          </button>
          {isPaired ? <span className="soft"> A window on another device is cut off by it.</span> : null}
        </p>
      </div>
    );
  }
  return (
    <details className="fold peer-device" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>On another device instead</summary>
      {data === undefined ? (
        <p className="soft" role="status">Looking for this machine’s addresses…</p>
      ) : addresses.length === 0 ? (
        <p>This machine has no address that another device could reach. Use a second window here.</p>
      ) : (
        <>
          <p>The studio then listens in your network, over HTTPS with a certificate made for this interview, until it is ended. Only the page of the second window and this round are reached.</p>
          <p className="peer-own">
            <label className="desk-field">
              <span>Address of this machine</span>
              <select value={address} onChange={(event) => setChosen(event.currentTarget.value)}>
                {addresses.map((one) => (
                  <option key={one}>{one}</option>
                ))}
              </select>
            </label>
            <button type="button" className="quiet" onClick={() => listen(address)}>
              Listen for it
            </button>
          </p>
        </>
      )}
    </details>
  );
}
