import { useWish, type Wish } from "./wishes.ts";

/** A small switch with its words, remembered in this browser. */
export function WishSwitch({ wish, children }: { wish: Wish; children: string }) {
  const [on, set] = useWish(wish);
  return (
    <label className="wish">
      <input type="checkbox" role="switch" aria-checked={on} checked={on} onChange={(event) => set(event.currentTarget.checked)} />
      <span>{children}</span>
    </label>
  );
}
