/** Something to be told in a loop: one story for one principle in one round. */
export interface Slot {
  id: string;
  round: string;
  principle: string;
}

/** One story for one slot. `weight` is what the pair is worth, as given. */
export interface Assigned {
  slot: string;
  /** Null where no story that is left shows the principle. */
  story: string | null;
  weight: number;
}

/**
 * An assignment of the highest worth, with what proves it: prices. Every pair is worth at most the price of its slot plus
 * the price of its story, and what was assigned is worth exactly the sum of all prices; so nothing can be worth more.
 */
export interface Assignment {
  assigned: readonly Assigned[];
  /** Of `assigned`, all together. */
  worth: number;
  slotPrices: readonly number[];
  /** In the order of the stories as they were given. */
  storyPrices: readonly number[];
}

/**
 * Assigns stories to slots so that the sum of the weights is the highest there is; no story is told twice. The Hungarian
 * method in the form with potentials (Kuhn 1955, Munkres 1957), O(slots² × stories).
 * @param weight integers ≥ 0; 0: the story does not show the principle
 */
export function assign(slots: readonly Slot[], stories: readonly string[], weight: (story: string, slot: Slot) => number): Assignment {
  const rows = slots.length;
  // a slot may stay empty: one more column for each, worth nothing
  const columns = stories.length + rows;
  const worthOf = (row: number, column: number): number => {
    const slot = slots[row];
    const story = stories[column];
    return slot === undefined || story === undefined ? 0 : weight(story, slot);
  };
  // rows and columns from 1; 0 stands for "none". Costs are worths turned round
  const rowPrice = filled(rows + 1, 0);
  const columnPrice = filled(columns + 1, 0);
  const rowOf = filled(columns + 1, 0);
  const from = filled(columns + 1, 0);
  for (let row = 1; row <= rows; row += 1) {
    rowOf[0] = row;
    let column = 0;
    const least = filled(columns + 1, Infinity);
    const isSeen = filled<boolean>(columns + 1, false);
    do {
      isSeen[column] = true;
      const current = rowOf[column] ?? 0;
      let delta = Infinity;
      let next = 0;
      for (let other = 1; other <= columns; other += 1) {
        if (isSeen[other]) continue;
        const reduced = -worthOf(current - 1, other - 1) - (rowPrice[current] ?? 0) - (columnPrice[other] ?? 0);
        if (reduced < (least[other] ?? Infinity)) {
          least[other] = reduced;
          from[other] = column;
        }
        if ((least[other] ?? Infinity) < delta) {
          delta = least[other] ?? Infinity;
          next = other;
        }
      }
      for (let other = 0; other <= columns; other += 1) {
        if (isSeen[other]) {
          const owner = rowOf[other] ?? 0;
          rowPrice[owner] = (rowPrice[owner] ?? 0) + delta;
          columnPrice[other] = (columnPrice[other] ?? 0) - delta;
        } else least[other] = (least[other] ?? Infinity) - delta;
      }
      column = next;
    } while (rowOf[column] !== 0);
    while (column !== 0) {
      const before = from[column] ?? 0;
      rowOf[column] = rowOf[before] ?? 0;
      column = before;
    }
  }
  const columnOf = new Map<number, number>();
  for (const [column, row] of rowOf.entries()) if (column > 0 && row > 0) columnOf.set(row - 1, column - 1);
  const assigned = slots.map((slot, row): Assigned => {
    const column = columnOf.get(row) ?? columns;
    const worth = worthOf(row, column);
    return { slot: slot.id, story: worth > 0 ? (stories[column] ?? null) : null, weight: worth };
  });
  return {
    assigned,
    worth: assigned.reduce((sum, one) => sum + one.weight, 0),
    slotPrices: rowPrice.slice(1).map(turned),
    storyPrices: columnPrice.slice(1, stories.length + 1).map(turned),
  };
}

function filled<T>(length: number, value: T): T[] {
  return Array.from({ length }, () => value);
}

const turned = (price: number): number => (price === 0 ? 0 : -price);

/** True when the prices prove that no assignment is worth more: whoever does not trust the method can add them up. */
export function isProven({ worth, slotPrices, storyPrices }: Assignment, slots: readonly Slot[], stories: readonly string[], weight: (story: string, slot: Slot) => number): boolean {
  const covers = slots.every((slot, row) => stories.every((story, column) => weight(story, slot) <= (slotPrices[row] ?? 0) + (storyPrices[column] ?? 0)));
  const isFair = [...slotPrices, ...storyPrices].every((price) => price >= 0);
  const sum = [...slotPrices, ...storyPrices].reduce((total, price) => total + price, 0);
  return covers && isFair && sum === worth;
}

/** For "give me another example": for every slot the best story that is told nowhere, each at most once. */
export function backups({ assigned }: Assignment, slots: readonly Slot[], stories: readonly string[], weight: (story: string, slot: Slot) => number): Assigned[] {
  const told = new Set(assigned.map(({ story }) => story));
  const left = stories.filter((story) => !told.has(story));
  return [...assign(slots, left, weight).assigned];
}
