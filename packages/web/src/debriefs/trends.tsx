import "./trends.css";
import { byMisses, type LensTrends, type Trend, trendsOf, type Trends as Found } from "@inclined/core/debrief/trends";
import { LENS_NAMES } from "@inclined/core/lenses/names";
import type { AttemptView } from "@inclined/core/schema/attempt";
import type { Lens } from "@inclined/core/schema/lens";
import { Link } from "@tanstack/react-router";
import { Fragment, useMemo } from "react";
import { count, localDay } from "../look/words.ts";
import { useStudio } from "../shell/studio-context.ts";
import { reachOf } from "./reach-of.ts";
import { dayName, radiusOf, SmallMultiple } from "./small-multiple.tsx";
import { InNumbers, nameOf, principleName } from "./trends-in-numbers.tsx";

/** As many as are read at a glance; the others unfold. */
const SHOWN_FIRST = 3;

/** What the finished answers met and missed over the days of practice, each number with the answers behind it. */
export function Trends({ attempts }: { attempts: readonly AttemptView[] }) {
  const found = useMemo(() => trendsOf(attempts, reachOf, (moment) => localDay(new Date(moment))), [attempts]);
  return (
    <section className="trends" aria-labelledby="trends-title">
      <h2 className="section" id="trends-title">
        Trends
      </h2>
      {found.assessed === 0 ? <NothingYet notAssessed={found.notAssessed} /> : <Shown found={found} />}
    </section>
  );
}

function NothingYet({ notAssessed }: { notAssessed: number }) {
  const { workspace } = useStudio();
  return (
    <div className="empty">
      <p>
        {notAssessed === 0 ? "Nothing yet. " : `${count(notAssessed, "finished answer")} could not be assessed; each says why. `}
        <Link to="/c/$workspaceId/today" params={{ workspaceId: workspace.id }} search={{}}>
          Answer a question
        </Link>{" "}
        and finish it: what it meets and what it leaves out stands here from the first answer on, and beside it what the next ones do.
      </p>
    </div>
  );
}

interface Named {
  lens: Lens;
  trend: Trend;
}

function Shown({ found }: { found: Found }) {
  const all = found.lenses.flatMap(({ lens, criteria }) => criteria.map((trend): Named => ({ lens, trend })));
  const missed = all.filter(({ trend }) => trend.met < trend.of).toSorted((a, b) => byMisses(a.trend, b.trend)).slice(0, SHOWN_FIRST);
  const isFirst = ({ id }: Trend, lens: Lens): boolean => missed.some((one) => one.lens === lens && one.trend.id === id);
  const most = Math.max(1, ...[...all.map(({ trend }) => trend), ...found.principles].flatMap(({ points }) => points.map(({ of }) => of)));
  const picture = { days: found.days, most };
  return (
    <>
      <p className="lede">{said(found)}</p>
      <Key most={most} />
      <h3 className="subsection">{headOf(missed)}</h3>
      {missed.length === 0 ? null : <Multiples named={missed} {...picture} />}
      {found.lenses.map((of) => {
        const rest = of.criteria.filter((trend) => !isFirst(trend, of.lens));
        return rest.length === 0 ? null : (
          <details key={of.lens} className="fold">
            <summary>{summaryOf(of, rest.length, rest.length < of.criteria.length)}</summary>
            <Multiples named={rest.map((trend) => ({ lens: of.lens, trend }))} {...picture} />
          </details>
        );
      })}
      <Principles found={found} {...picture} />
      <InNumbers lenses={found.lenses} principles={found.principles} />
    </>
  );
}

/** "7 answers on 3 days, from 18 to 24 November; 1 more could not be assessed and counts nowhere." */
function said({ assessed, notAssessed, days }: Found): string {
  const [first = "", last = ""] = [days[0], days.at(-1)];
  const span = days.length === 1 ? ` on ${dayName(first)}` : ` on ${days.length} days between ${dayName(first)} and ${dayName(last)}`;
  return `${count(assessed, "assessed answer")}${span}${notAssessed === 0 ? "" : `; ${notAssessed} more could not be assessed and ${notAssessed === 1 ? "counts" : "count"} nowhere`}. An answer finished again counts again.`;
}

/** One miss is a miss and not yet a habit. */
function headOf([first]: readonly Named[]): string {
  if (first === undefined) return "Nothing was missed so far";
  return first.trend.of - first.trend.met === 1 ? "Missed once" : "Missed most often";
}

/** How a picture is read. */
function Key({ most }: { most: number }) {
  const sizes = most === 1 ? [1] : [1, most];
  return (
    <p className="trends-key">
      <span>
        Each dot is a day of practice, its area the answers behind it:{" "}
        {sizes.map((answers) => (
          <span key={answers} className="trends-key-dot">
            <svg width="16" height="16" aria-hidden="true">
              <circle className="multiple-dot" cx="8" cy="8" r={radiusOf(answers, most)} />
            </svg>
            {count(answers, "answer")}
          </span>
        ))}
      </span>
      <span>Upper line: met in all answers that invited it. Lower line: in none.</span>
    </p>
  );
}

function summaryOf({ lens, assessed, notAssessed }: LensTrends, rest: number, isRest: boolean): string {
  return `${LENS_NAMES[lens]}: ${isRest ? count(rest, "other criterion", "other criteria") : count(rest, "criterion", "criteria")}, ${count(assessed, "answer")}${notAssessed === 0 ? "" : `, ${notAssessed} not assessed`}`;
}

function Multiples({ named, days, most }: { named: readonly Named[]; days: readonly string[]; most: number }) {
  return (
    <div className="multiples">
      {named.map(({ lens, trend }) => (
        <SmallMultiple key={`${lens} ${trend.id}`} trend={trend} lens={lens} name={nameOf(lens, trend)} said="met" days={days} most={most} />
      ))}
    </div>
  );
}

function Principles({ found: { principles }, days, most }: { found: Found; days: readonly string[]; most: number }) {
  if (principles.length === 0) return null;
  const shown = principles.filter(({ met }) => met > 0);
  const unshown = principles.filter(({ met }) => met === 0);
  return (
    <>
      <h3 className="subsection">Principles in behavioural answers</h3>
      <p className="soft trends-note">One story shows a few of the sixteen, so that low dots are no fault. What counts is that each is shown by some answer.</p>
      {shown.length === 0 ? null : (
        <div className="multiples">
          {shown.map((trend) => (
            <SmallMultiple key={trend.id} trend={trend} lens="behavioural" name={principleName(trend)} said="shown" days={days} most={most} />
          ))}
        </div>
      )}
      {unshown.length === 0 ? null : (
        <p className="trends-note">
          Shown by none of {count(unshown[0]?.of ?? 0, "answer")}:{" "}
          {unshown.map((trend, place) => (
            <Fragment key={trend.id}>
              {place === 0 ? "" : place === unshown.length - 1 ? " and " : ", "}
              <Link to="/criteria/$lens/$criterionId" params={{ lens: "behavioural", criterionId: trend.id }}>
                {principleName(trend)}
              </Link>
              {trend.contested === 0 ? "" : ` (contested ${trend.contested})`}
            </Fragment>
          ))}
          .
        </p>
      )}
    </>
  );
}
