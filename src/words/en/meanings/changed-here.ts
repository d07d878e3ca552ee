import { worthOf, type Worth } from '../../../study/worth.ts';
import { rounded } from '../numbers.ts';
import type { LookedAt } from '../looked-at.ts';
import { OFFENCES_A_YEAR } from '../measures.ts';

/** Relative: an offence here and one elsewhere that differ by less cost the same. */
const ALIKE = 1e-6;

/** What the option changes against the reference, with what IOM itself prevents in whole offences a year. */
export interface ChangedHere {
  readonly worth: Worth;
  /** What IOM itself prevents, now and under the reference: below 0 it does harm. */
  readonly now: number;
  readonly before: number;
  /** `before` less `now`, so that the numbers on the page add up; below 0 IOM prevents more. */
  readonly fewer: number;
  /** As many offences elsewhere cost what IOM no longer prevents; `undefined` where that is not known. */
  readonly toMakeUp: number | undefined;
}

/** `undefined` for the reference, and where something was not projected. What IOM prevents is all that is prevented, less what is elsewhere. */
export function changedHere(looked: LookedAt): ChangedHere | undefined {
  const { projection, option, reference, isReference, month, at, before } = looked;
  if (isReference) return undefined;
  const [now, then] = [option, reference].map(
    ({ id }) => projection.options.find((each) => each.id === id)?.outputs,
  );
  const worth = now && then && worthOf(now, then, projection.months.indexOf(month));
  const here = (read: LookedAt['at']): number | undefined => {
    const [all, there] = [read('prevented'), read('prevented_elsewhere')];
    return all && there && OFFENCES_A_YEAR.round(all.value) - OFFENCES_A_YEAR.round(there.value);
  };
  const [hereNow, hereBefore] = [here(at), here(before)];
  if (!worth || worth.lost === undefined || hereNow === undefined || hereBefore === undefined)
    return undefined;
  const fewer = hereBefore - hereNow;
  const { lost, toMakeUp } = worth;
  const same = toMakeUp !== undefined && Math.abs(toMakeUp - lost) <= ALIKE * Math.abs(lost);
  return {
    worth,
    now: hereNow,
    before: hereBefore,
    fewer,
    toMakeUp: same ? Math.max(0, fewer) : toMakeUp === undefined ? undefined : rounded(toMakeUp),
  };
}
