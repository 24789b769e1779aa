import { describe, expect, it } from "vitest";
import { dateRanges, withoutDates } from "./dates.ts";

const read = (text: string): (string | boolean | null)[] => {
  const [range] = dateRanges(text);
  return range === undefined ? [] : [range.start, range.end, range.ongoing];
};

describe("dates of a résumé", () => {
  it.each([
    ["Mar 2019 – Present", ["2019-03", null, true]],
    ["March 2019 to date", ["2019-03", null, true]],
    ["03/2019 - 07/2021", ["2019-03", "2021-07", false]],
    ["3/2019-7/2021", ["2019-03", "2021-07", false]],
    ["03.2019 – 07.2021", ["2019-03", "2021-07", false]],
    ["2019-03 – 2021-07", ["2019-03", "2021-07", false]],
    ["2019–2021", ["2019", "2021", false]],
    ["2019 - 2021", ["2019", "2021", false]],
    ["2016 / 09", ["2016-09", null, false]],
    ["since 2021", ["2021", null, true]],
    ["Since March 2021", ["2021-03", null, true]],
    ["Q3 2020 – Q1 2022", ["2020-07", "2022-03", false]],
    ["Sept. '18 – Jan '20", ["2018-09", "2020-01", false]],
    ["Sep. 2023 Mar. 2024", ["2023-09", "2024-03", false]],
    ["May – Aug 2019", ["2019-05", "2019-08", false]],
    ["May 2019 - Aug 2019", ["2019-05", "2019-08", false]],
    ["Summer 2017", ["2017-06", null, false]],
    ["from 2015 until 2018", ["2015", "2018", false]],
    ["1 June 2015 – 30 Sep 2018", ["2015-06", "2018-09", false]],
    ["June 1, 2015 – September 30, 2018", ["2015-06", "2018-09", false]],
    ["2021 –", ["2021", null, true]],
    ["(2014—now)", ["2014", null, true]],
    ["2022 –  Organiser of the user group", ["2022", null, true]],
    ["2022 – Organiser of the user group", ["2022", null, false]],
    ["Jan 2020 – Ongoing", ["2020-01", null, true]],
  ])("%s", (text, wanted) => expect(read(text)).toEqual(wanted));

  it.each(["a budget of $2019 and 1,998 users", "95% of 20,210 orders", "+49 176 2019313", "p2019"])("%s holds none", (text) => expect(dateRanges(text)).toEqual([]));

  it("leaves the words around a date as they are", () => {
    expect(withoutDates("Senior Analyst, Halden Rail (Mar 2019 – Present)")).toBe("Senior Analyst, Halden Rail");
    expect(withoutDates("2016 – 2018 · Halden Rail")).toBe("Halden Rail");
  });
});
