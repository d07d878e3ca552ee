import { describe, expect, it } from 'vitest';
import { fileName, readFile } from '../../../src/app/files.ts';
import { problemText } from '../../../src/words/en/problems/problem-text.ts';

describe('files', () => {
  it('is named after its title, whatever that holds', () => {
    expect(fileName('Gwent 2013/14: what if half goes?')).toBe('gwent-2013-14-what-if-half-goes.iom.json');
    expect(fileName('../../etc/passwd')).toBe('etc-passwd.iom.json');
    expect(fileName('')).toBe('scenario.iom.json');
    expect(fileName('Ynys Môn')).toBe('ynys-mon.iom.json');
  });

  it('is read as text', async () => {
    const read = await readFile(new File(['{"a":1}'], 'a.json'));
    expect(read).toEqual({ name: 'a.json', text: { ok: true, value: '{"a":1}' } });
  });

  it('past the limit is refused by a sentence that says the limit, unread', async () => {
    const big = {
      name: 'big.json',
      size: 9 * 2 ** 20,
      text: () => Promise.reject(new Error('read')),
    } as unknown as File;
    const { text } = await readFile(big);
    expect(text.ok).toBe(false);
    expect(!text.ok && problemText(text.error[0]!)).toMatch(/9 MB.*at most 8 MB/);
  });
});
