import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');
const config = (await import(pathToFileURL(join(root, 'eslint.config.js')).href)) as {
  rooms: Readonly<Record<string, readonly string[]>>;
};
const table = config.rooms;
const present = readdirSync(join(root, 'src'));
const eslint = new ESLint({ cwd: root });

/** Any source file of a room, at whatever depth. */
function someFileOf(room: string): string | undefined {
  if (!present.includes(room)) return undefined; // a room of the table that is yet to be built
  const name = readdirSync(join(root, 'src', room), { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.ts') && !file.includes('__'))
    .sort()[0];
  return name === undefined ? undefined : join('src', room, name);
}

/** The rooms lint refuses to `room`, were a file of it to import every other room. */
async function refusedTo(room: string, file: string): Promise<string[]> {
  const depth = file.split('/').length - 2;
  const others = Object.keys(table).filter((other) => other !== room);
  const imports = others.map((other) => {
    const target = someFileOf(other);
    return target === undefined ? '' : `import '${'../'.repeat(depth)}${target.slice('src/'.length)}';`;
  });
  const [result] = await eslint.lintText(imports.join('\n'), { filePath: join(root, file) });
  const broken = result?.messages.find((message) => message.fatal);
  if (broken) throw new Error(`lint could not read ${file}: ${broken.message}`);
  return (result?.messages ?? [])
    .filter((message) => message.ruleId === 'import-x/no-restricted-paths')
    .map((message) => others[message.line - 1]!);
}

describe('the import table', () => {
  it('has a row for every room there is', () => {
    expect(Object.keys(table)).toEqual(expect.arrayContaining(present));
  });

  it.each(Object.keys(table).filter((room) => present.includes(room) && someFileOf(room) !== undefined))(
    'lint lets %s import the rooms of its row and refuses all others',
    async (room) => {
      const refused = await refusedTo(room, someFileOf(room)!);
      const expected = present.filter(
        (other) => other !== room && !table[room]!.includes(other) && someFileOf(other) !== undefined,
      );
      expect(refused.sort()).toEqual(expected.sort());
    },
    60_000,
  );
});
