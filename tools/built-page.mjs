// Builds the page when its sources are newer than what was built, and serves it with its security headers.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const sources = ['src', 'scenarios', 'public', 'index.html', 'vite.config.ts', 'package-lock.json', 'tools'];

function newest(path) {
  if (!existsSync(path)) return 0;
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** Builds into `dist` unless what is there is newer than everything it was made from. */
export async function buildIfNeeded() {
  const built = join(root, 'dist', 'index.html');
  const wanted = Math.max(...sources.map((name) => newest(join(root, name))));
  if (existsSync(built) && statSync(built).mtimeMs > wanted) return false;
  // A test runner says otherwise, and libraries would then give their larger selves.
  const { NODE_ENV } = process.env;
  process.env.NODE_ENV = 'production';
  try {
    await build({ root, logLevel: 'warn' });
  } finally {
    if (NODE_ENV === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = NODE_ENV;
  }
  return true;
}

/** Serves `dist` on this machine only; the next free port when the asked one is taken. Gives the address and how to stop. */
export async function servePage(port = 4173) {
  const server = await preview({ root, logLevel: 'error', preview: { host: '127.0.0.1', port } });
  return { url: server.resolvedUrls.local[0], close: () => server.close() };
}
