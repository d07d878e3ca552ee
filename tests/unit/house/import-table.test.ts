import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

type Table = Readonly<Record<string, readonly string[]>>;

const root = resolve(import.meta.dirname, '../../..');
const config = (await import(pathToFileURL(join(root, 'eslint.config.js')).href)) as {
  rooms: Table;
  uiFolders: Table;
};
const RULE = 'import-x/no-restricted-paths';
// One rule is asked about. It needs no types, and working them out takes much longer than all the rest.
const eslint = new ESLint({
  cwd: root,
  ruleFilter: ({ ruleId }) => ruleId === RULE,
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
});

describe.each([
  { what: 'the import table', house: 'src', table: config.rooms },
  { what: 'the order inside ui', house: 'src/ui', table: config.uiFolders },
])('$what', ({ house, table }) => {
  const present = readdirSync(join(root, house)).filter((name) =>
    statSync(join(root, house, name)).isDirectory(),
  );

  /** Any source file of a room, at whatever depth. */
  function someFileOf(room: string): string | undefined {
    if (!present.includes(room)) return undefined; // a room of the table that is yet to be built
    const name = readdirSync(join(root, house, room), { recursive: true })
      .map(String)
      .filter((file) => file.endsWith('.ts') && !file.includes('__'))
      .sort()[0];
    return name === undefined ? undefined : join(room, name);
  }

  /** The rooms lint refuses to `room`, were a file of it to import every other room. */
  async function refusedTo(room: string, file: string): Promise<string[]> {
    const others = Object.keys(table).filter((other) => other !== room);
    const imports = others.map((other) => {
      const target = someFileOf(other);
      return target === undefined ? '' : `import '${'../'.repeat(file.split('/').length - 1)}${target}';`;
    });
    const [result] = await eslint.lintText(imports.join('\n'), { filePath: join(root, house, file) });
    const broken = result?.messages.find((message) => message.fatal);
    if (broken) throw new Error(`lint could not read ${file}: ${broken.message}`);
    return (result?.messages ?? [])
      .filter((message) => message.ruleId === RULE)
      .map((message) => others[message.line - 1]!);
  }

  it('has a row for every folder there is', () => {
    expect(Object.keys(table)).toEqual(expect.arrayContaining(present));
  });

  it('goes one way: no folder may import one that may import it', () => {
    const reach = (from: string, seen = new Set<string>()): ReadonlySet<string> => {
      for (const next of table[from]!)
        if (!seen.has(next)) {
          seen.add(next);
          reach(next, seen);
        }
      return seen;
    };
    expect(Object.keys(table).filter((folder) => reach(folder).has(folder))).toEqual([]);
  });

  it.each(Object.keys(table).filter((room) => someFileOf(room) !== undefined))(
    'lint lets %s import the folders of its row and refuses all others',
    async (room) => {
      const refused = await refusedTo(room, someFileOf(room)!);
      const expected = present.filter(
        (other) => other !== room && !table[room]!.includes(other) && someFileOf(other) !== undefined,
      );
      expect(refused.sort()).toEqual(expected.sort());
    },
  );
});
