import { describe, expect, it } from 'vitest';
import { texWidth } from '../../../../../src/language/print-tex.ts';
import { evidenceRow } from '../../../../../src/model/evidence/evidence-table.ts';
import { Passports } from '../../../../../src/study/passport.ts';
import { passportTex } from '../../../../../src/words/en/model/passport-tex.ts';
import { smallScenario } from '../small-scenario.ts';

const passports = new Passports(evidenceRow);
function written(quantity: string, width?: number, month = '2014-09') {
  const made = passports.passport(smallScenario, { quantity, option: 'move', month });
  if (!made.ok || !made.value.equation) throw new Error(quantity);
  const { equation } = made.value;
  return passportTex(
    smallScenario,
    { ...made.value, equation },
    (value, unit) => `${value.toFixed(2)} ${unit}`,
    width,
  );
}

describe('an equation of a passport', () => {
  it('is said for any member, with the names of what it reads, and then with its values', () => {
    const { named, filled } = written('seconded_posts.constable');
    expect(named.words).toBe(
      'Lent posts: Constables is Lent posts: Constables, as stated plus what decisions add.',
    );
    expect(filled.words).toBe('6.00 post is 10.00 post plus -4.00 post.');
    const funding = written('iom_funding.ex_dip');
    expect(funding.named.words).not.toContain('Ex-DIP');
    expect(funding.named.words).toContain('Share for IOM');
    expect(funding.filled.words).toContain('0.50 share');
    for (const { tex } of [named, filled, funding.named, funding.filled]) expect(tex).toContain('=');
  });

  it('stands on one line where it fits, and on two where it does not', () => {
    const one = written('seconded_posts.constable', 500).filled.tex;
    const [left, right] = one.split(' = ') as [string, string];
    const width = texWidth(left) + texWidth(right) + 3;
    expect(written('seconded_posts.constable', width).filled.tex).toBe(one);
    const two = written('seconded_posts.constable', width - 1).filled.tex;
    expect(two).toContain('\\begin{array}');
    expect(two).toContain(left);
    expect(two).toContain(`{}= ${right}`);
  });
});
