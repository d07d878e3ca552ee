/**
 * `npm run -s resave [-- FILE …]`: writes scenario files as the page saves them, those that are shipped where none is named, and
 * prints the names of those that changed: after the model has a new input, or the file a new key. A file with problems is left
 * as it is: its problems go to stderr, and the exit status is 2.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withParser } from '../language/parser.ts';
import { bring, say } from '../words/voice.ts';
import { chooseVoice } from './choose-voice.ts';
import { readText } from './read-text.ts';
import { resaved } from './resaved.ts';

chooseVoice();
await bring('problems');

const shipped = fileURLToPath(new URL('../../scenarios', import.meta.url));
const named = process.argv.slice(2);
const files =
  named.length > 0
    ? named
    : readdirSync(shipped)
        .filter((name) => name.endsWith('.iom.json'))
        .map((name) => join(shipped, name));

for (const file of files) {
  const before = readText(file);
  const after = before.ok ? await withParser(() => resaved(before.value)) : before;
  if (!after.ok) {
    for (const problem of after.error)
      process.stderr.write(`${file}: ${say.problems.problemLine(problem)}\n`);
    process.exitCode = 2;
  } else if (!before.ok || after.value !== before.value) {
    writeFileSync(file, after.value);
    process.stdout.write(`${file}\n`);
  }
}
