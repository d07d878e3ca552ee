import type { DatedChange, Decision } from '../../scenario/scenario.ts';

/** What a step is called that changed parts of a decision, or of what happens anyway. `what`: `a decision`. */
export function changeLabel(changed: DatedChange, parts: Partial<Decision>, what: string): string {
  if (parts.lever !== undefined) return `Reset “${changed.name}”`;
  if (parts.name !== undefined) return `Renamed ${what} to “${changed.name}”`;
  if (parts.on !== undefined) return `Switched ${changed.on ? 'on' : 'off'} “${changed.name}”`;
  if (parts.to !== undefined) return `Changed where “${changed.name}” goes`;
  if (parts.change === undefined) return `Changed the dates of “${changed.name}”`;
  return `Moved “${changed.name}”${amountOf(changed)}`;
}

/** Where it was moved to, where that can be said without its unit. */
function amountOf({ change, lever }: DatedChange): string {
  const written = (value: number): string => String(Math.abs(Number(value.toFixed(1))));
  if ('multiply' in change) return ` to ${written(change.multiply * 100)}%`;
  if ('add' in change && /^(seconded|new)_posts\b/.test(lever))
    return ` to ${change.add < 0 ? '−' : '+'}${written(change.add)} ${written(change.add) === '1' ? 'post' : 'posts'}`;
  return '';
}
