import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { securityHeaders } from '../../../tools/content-security.mjs';

const root = resolve(import.meta.dirname, '../../..');
const pages = readdirSync(root).filter((name) => name.endsWith('.md'));
const read = (name: string): string => readFileSync(join(root, name), 'utf8');

describe('the pages at the root', () => {
  it.each(pages)('%s leads only to what there is', (name) => {
    const links = [...read(name).matchAll(/\]\(([^)#]+)/g)].map(([, to]) => to!);
    const missing = links.filter(
      (to) => !/^https?:/.test(to) && !existsSync(resolve(root, dirname(name), to)),
    );
    expect(missing).toEqual([]);
  });

  it.each(pages)('%s names only commands that there are', (name) => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const usual = ['ci', 'start', 'test', 'install'];
    const named = [...read(name).matchAll(/npm (?:run (?:-s )?)?([a-z][a-z-]*)/g)].map(
      ([, script]) => script!,
    );
    expect(named.filter((script) => !(script in scripts) && !usual.includes(script))).toEqual([]);
  });

  it('README leads to each of the others', () => {
    const others = pages.filter((name) => name !== 'README.md');
    expect(others.length).toBeGreaterThanOrEqual(4);
    expect(others.filter((name) => !read('README.md').includes(`(${name})`))).toEqual([]);
  });

  it('SECURITY tells the policy as it is sent', () => {
    const [, told] = /```\n(default-src[^`]*)```/.exec(read('SECURITY.md')) ?? [];
    expect(told?.trim().split('\n')).toEqual(securityHeaders['Content-Security-Policy']?.split('; '));
  });
});
