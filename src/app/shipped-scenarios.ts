import index from '../../scenarios/index.json';

/** A shipped scenario as the chooser shows it. */
export interface ShippedScenario {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly summary: string;
  /** No real place. */
  readonly invented: boolean;
}

const files = import.meta.glob<string>('../../scenarios/*.iom.json', {
  query: '?url',
  import: 'default',
  eager: true,
});

interface IndexEntry {
  readonly id: string;
  readonly file: string;
  readonly title: string;
  readonly summary: string;
  readonly invented?: boolean;
  /** For an area's own numbers: not an area itself. */
  readonly blank?: boolean;
}

const entries: readonly IndexEntry[] = index;

/** In the order of `scenarios/index.json`. */
export const shippedScenarios: readonly ShippedScenario[] = entries
  .filter(({ blank }) => blank !== true)
  .map(({ id, title, summary, invented = false }) => ({
    id,
    name: title.split(':')[0]!,
    title,
    summary,
    invented,
  }));

/** The scenario that is there to be filled with an area's own numbers. */
export const blankId: string | undefined = entries.find(({ blank }) => blank === true)?.id;

/** The text of a shipped scenario, fetched from beside the page. */
export async function shippedText(id: string): Promise<string> {
  const entry = index.find((each) => each.id === id);
  const url = entry && files[`../../scenarios/${entry.file}`];
  if (url === undefined) throw new Error(`No shipped scenario ${id}.`);
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${id}: ${response.status} ${response.statusText}`);
  return response.text();
}
