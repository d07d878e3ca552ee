/* eslint-disable @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-return -- files are spoilt in ways the types forbid */
import { describe, expect, it } from 'vitest';
import { spoilt } from './sample.ts';

describe('names within one list', () => {
  it.each([
    ['streams', 'source of money'],
    ['roles', 'kind of post'],
    ['strands', 'kind of work'],
    ['tiers', 'tier'],
    ['offences', 'type of offence'],
    ['options', 'option'],
  ])('of %s differ: two that look the same are refused, with the place of the second', (list, called) => {
    const lines = spoilt((file) => {
      const copy = { ...file[list][0], id: 'copy', name: ` ${file[list][0].name.toUpperCase()}\u200b` };
      file[list].push(copy);
      if (list === 'offences') for (const each of file.offences) each.offence_mix = 1 / file.offences.length;
    });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(new RegExp(`^${list}\\[\\d\\]\\.name: `));
    expect(lines[0]).toContain(`give each ${called} a name that tells it apart.`);
  });

  it('may be the same in two lists', () => {
    expect(spoilt((file) => (file.streams[0].name = file.roles[0].name))).toEqual([]);
  });
});

describe('a name that may be empty', () => {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- as above
  const places: [string, (file: any, name: string) => void][] = [
    ['area.decision_maker', (file, name) => (file.area.decision_maker = name)],
    ['streams[0].holder', (file, name) => (file.streams[0].holder = name)],
    ['roles[0].employer', (file, name) => (file.roles[0].employer = name)],
    ['options[1].decisions[0].to', (file, name) => (file.options[1].decisions[0].to = name)],
  ];
  it.each(places)('at %s is refused where it is written and nothing of it can be seen', (path, put) => {
    for (const unseen of ['\u200b', '\u202e\u2066', '\u0301', '\u3164', ' \u2800 '])
      expect(
        spoilt((file) => put(file, unseen)),
        JSON.stringify(unseen),
      ).toEqual([expect.stringMatching(`^${path.replace(/[[\].]/g, '\\$&')}: A name must show something`)]);
    for (const fine of ['', '  ', 'x\u200b'])
      expect(
        spoilt((file) => put(file, fine)),
        JSON.stringify(fine),
      ).toEqual([]);
  });
});
