import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { metaPolicy, securityHeaders } from '../../../tools/content-security.mjs';

const root = resolve(import.meta.dirname, '../../..');
const withStyleAttribute = /\sstyle=/;

describe('style attributes', () => {
  it('are refused by the policy, like anything else inline', () => {
    for (const policy of [metaPolicy, securityHeaders['Content-Security-Policy']]) {
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toContain('unsafe-inline');
      expect(policy).not.toMatch(/(connect|style)-src[^;]*data:/);
    }
  });

  it('are in no template: the built page would show it without them', () => {
    const files = ['src/ui', 'src/app'].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true }).map((name) => join(folder, String(name))),
    );
    const templates = files.filter((name) => name.endsWith('.ts'));
    expect(templates.length).toBeGreaterThan(80);
    expect(
      templates.filter((name) => withStyleAttribute.test(readFileSync(join(root, name), 'utf8'))),
    ).toEqual([]);
    expect(withStyleAttribute.test('<i style=${left}></i>')).toBe(true);
    expect(withStyleAttribute.test('<i .style=${left}></i>')).toBe(false);
  });
});
