import { describe, expect, it } from "vitest";
import { readDashboard } from "./read-dashboard.ts";

const read = (text: string) => {
  const { computed } = readDashboard(text);
  for (const { rows, leftOut } of computed.figures) for (const { start, end, quote } of [...rows, ...leftOut.map(({ row }) => row)]) expect(text.slice(start, end)).toBe(quote);
  return { notes: computed.notes, value: (id: string) => computed.figures.find((figure) => figure.id === id)?.value ?? null, figure: (id: string) => computed.figures.find((each) => each.id === id) };
};

describe("figures of a dashboard", () => {
  it("divides by one less than there are rows, and says its formula and its rows", () => {
    const { figure, value } = read("week,cycle time (days)\nW1,2\nW2,4\nW3,9\n");
    expect(value("cycle-time-variance")).toBe(13);
    expect(value("cycle-time-deviation")).toBeCloseTo(Math.sqrt(13), 12);
    expect(figure("cycle-time-variance")).toMatchObject({ unit: "days²", formula: "sum of (“cycle time (days)” − mean)² / (rows − 1)", rows: [{ quote: "W1,2" }, { quote: "W2,4" }, { quote: "W3,9" }] });
  });

  it.each([
    ["commas", "week,caught,escaped,budget,spent\nW1,9,1,10,8\nW2,6,4,10,11\n"],
    ["semicolons and a BOM", "\uFEFFweek;caught;escaped;budget;spent\r\nW1;9;1;10;8\r\nW2;6;4;10;11\r\n"],
    ["tabs", "week\tcaught\tescaped\tbudget\tspent\nW1\t9\t1\t10\t8\nW2\t6\t4\t10\t11\n"],
    ["quotes", '"week","caught, before release","escaped","budget","spent"\n"W1","9","1","10","8"\n"W2","6","4","10","11"\n'],
    ["pipes", "| week | caught | escaped | budget | spent |\n|---|---|---|---|---|\n| W1 | 9 | 1 | 10 | 8 |\n| W2 | 6 | 4 | 10 | 11 |\n"],
    ["prose around", "Numbers of week 2, which was short, busy and odd:\nweek,caught,escaped,budget,spent\nW1,9,1,€10,€8\nW2,6,4,€10,€11\n\nThat was it, more or less, so far."],
  ])("reads a table with %s", (_name, text) => {
    const { value } = read(text);
    expect([value("defect-escape-rate"), value("burn-rate")]).toEqual([0.25, 0.95]);
  });

  it.each([
    ["planned beside spent", "week;cycle time;planned;spent\nW1;3;10;8\nW2;5;10;11\n", 0.95],
    ["spent before planned", "week,spent,planned\nW1,8,10\nW2,11,10\n", 0.95],
    ["budget and actual", "week,budget,actual\nW1,10,8\nW2,10,11\n", 0.95],
    ["planned and actual of nothing said", "week,planned,actual\nW1,10,8\nW2,10,11\n", null],
  ])("reads a bare heading by the column beside it: %s", (_name, text, value) => expect(read(text).value("burn-rate")).toBe(value));

  it("takes a bare plan beside a cycle time for days", () => expect(read("week,planned,cycle time\n1,5,6\n2,5,9\n").value("cycle-time-against-plan")).toBe(2.5));

  it("names the date that is missing or none", () => {
    const { figure } = read("item;started;finished\na;2027-05-10;2027-05-13\nb;2027-05-17;\nc;;2027-05-21\nd;2027-05-17;soon\ne;;\nf;2027-05-17;2027-05-20\n");
    expect(figure("cycle-time-variance")?.leftOut.map(({ because }) => because)).toEqual(["no date in “finished”", "no date in “started”", "“soon” in “finished” is no date", "no date in “started” and “finished”"]);
  });

  it("leaves a missing cell out, says so, and never takes it for zero", () => {
    const { figure, value } = read("week,caught,escaped\nW1,9,1\nW2,6,\nW3,n/a,2\nW4,8,2\n");
    expect(value("defect-escape-rate")).toBe(0.15);
    expect(figure("defect-escape-rate")?.leftOut.map(({ because }) => because)).toEqual(["no number in “escaped”", "no number in “caught”"]);
    expect(figure("defect-escape-rate")?.trend).toMatchObject({ slope: null, points: 2, says: "Too few points for a trend: 2 of at least 4." });
  });

  it("reads decimal commas where they are clear, and refuses where they are not", () => {
    expect(read("month;budget;spent\nJan;40,5;44,55\nFeb;40,5;36,45\n").value("burn-rate")).toBe(1);
    expect(read("month;budget;spent\nJan;1.200;1.500\nFeb;1.200;1.500,5\n").value("burn-rate")).toBeCloseTo(3000.5 / 2400, 12);
    const unclear = read("month;budget;spent\nJan;1.200;1.500\n");
    expect([unclear.value("burn-rate"), unclear.notes[0]]).toEqual([null, "“1.200” may be a thousand or have decimals, and nothing in the table says which. Nothing was computed from it; write the number without a sign between its thousands."]);
    expect(read("| month | budget | spent |\n|---|---|---|\n| Jan | 1,200 | 1,500 |\n").value("burn-rate")).toBe(1.25);
    expect(read('month,budget,spent\nJan,"40,5",44.5\n').notes[0]).toContain("Nothing was computed from this table");
  });

  it("says which order dates have, and refuses where the figures would differ", () => {
    const dated = (...rows: string[]) => read(`item;start;end\n${rows.join("\n")}\n`);
    expect(dated("a;01/03/2027;13/03/2027", "b;02/03/2027;04/03/2027")).toMatchObject({ notes: ["Dates are read with the day first, as “13/03/2027” asks for."] });
    expect(dated("a;03/01/2027;03/13/2027", "b;03/02/2027;03/04/2027").figure("cycle-time-variance")).toMatchObject({ value: 50 });
    expect(dated("a;05/04/2027;03/05/2027", "b;01/02/2027;04/02/2027").notes[0]).toContain("with the month first one row would end before it starts");
    const unclear = dated("a;01/03/2027;02/04/2027", "b;01/02/2027;03/05/2027");
    expect([unclear.value("cycle-time-variance"), unclear.notes[0]]).toEqual([null, "“01/03/2027” may have its day or its month first, and the cycle times would differ, so none was computed from the dates. Write the dates as 2027-03-04."]);
    expect(dated("a;13/03/2027;14/03/2027", "b;03/14/2027;03/15/2027").notes[0]).toContain("contradict each other");
    expect(dated("a;2027-03-01;2027-03-05", "b;3 March 2027;Mar 4, 2027").value("cycle-time-variance")).toBe(4.5);
    expect(dated("a;01.03.2027;05.03.2027", "b;28.02.2027;01.03.2027").value("cycle-time-variance")).toBe(4.5);
  });

  it("draws a trend through rows in order of their period", () => {
    const { figure, notes } = read("week,cycle time\n4,8\n2,6\n3,7\n1,5\n");
    expect(figure("cycle-time-variance")?.trend).toEqual({ slope: 1, points: 4, says: "The cycle time rises by 1 day a row, by the straight line through 4 points." });
    expect(notes).toEqual(["The rows were put in order of “week”."]);
    expect(read("week,cycle time\nW51,8\nW52,6\nW1,7\nW2,5\n").notes).toEqual([]);
  });

  it("holds cumulative columns against each other by their last row", () => {
    expect(read("month,budget to date,spent to date\nJan,10,8\nFeb,20,19\nMar,30,\n").value("burn-rate")).toBe(0.95);
  });

  it("holds actual against planned, and names what it did not read", () => {
    const { value, notes } = read("week,planned cycle time,actual cycle time,mood\n1,5,6,fine\n2,5,9,fine\n");
    expect([value("cycle-time-against-plan"), notes]).toEqual([2.5, ["Not read, for their headings name nothing known: “mood”."]]);
  });

  it("takes no sentence for a table", () => {
    expect(read("After the release, before noon, we spent the budget, all of it.\nThen, in test, we went home, tired.").figure("burn-rate")).toBeUndefined();
  });
});
