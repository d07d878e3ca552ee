import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formulaOf } from '../../../src/scenario/formula-of.ts';
import { quantityEnds } from '../../../src/scenario/quantity-ends.ts';
import type { Quantity } from '../../../src/scenario/scenario.ts';
import { shippedFiles, shippedScenario } from './shipped.ts';

const page = readFileSync(new URL('../../../docs/scenarios.md', import.meta.url), 'utf8');
const sections = page.split(/^## /m);

/** `£2,100,000 (£1,500,000 to £2,700,000)`, `0.12 (0.04 to 0.225)`. */
function inWords(quantity: Quantity, sign = ''): string {
  const formula = formulaOf(quantity);
  if (formula !== undefined) return `\`${formula}\``;
  const one = (value: number): string => sign + value.toLocaleString('en-GB', { maximumFractionDigits: 9 });
  const ends = quantityEnds(quantity);
  if (!ends) throw new Error('A number is not known where one is told.');
  const { low, likely, high } = ends;
  return low === high ? one(low) : `${one(likely)} (${one(low)} to ${one(high)})`;
}

const central = (quantity: Quantity): number => {
  const ends = quantityEnds(quantity);
  if (!ends) throw new Error('A formula stands where a number is told.');
  return ends.likely;
};

describe.each(shippedFiles.filter((file) => file !== 'tiny-by-hand.iom.json'))('docs/scenarios.md on %s', (file) => {
  const scenario = shippedScenario(file);
  const section = sections.find((each) => each.includes(`\`scenarios/${file}\``)) ?? '';

  it('gives each stream and its share for IOM as the file does', () => {
    for (const { name, annual_funding, iom_share } of scenario.streams) {
      expect(section).toContain(`| ${name}, a year | ${inWords(annual_funding, '£')} |`);
      const rows = section.slice(section.indexOf(`| ${name}, a year |`)).split('\n');
      if (rows[1]!.startsWith('| … of it for IOM'))
        expect(rows[1]).toContain(`| … of it for IOM | ${inWords(iom_share)} |`);
    }
  });

  it('gives the people, the posts lent and the options as the file does', () => {
    const tiers = scenario.tiers.map(
      ({ name, starting_community, starting_custody }) =>
        `${name} ${central(starting_community)}, ${central(starting_custody)}`,
    );
    expect(section.toLowerCase()).toContain(
      `| in the community, in custody | ${tiers.join('; ').toLowerCase()} |`,
    );
    const people = scenario.tiers.reduce(
      (sum, tier) => sum + central(tier.starting_community) + central(tier.starting_custody),
      0,
    );
    expect(section).toContain(`| people on the list | ${people} |`);
    const posts = scenario.roles
      .filter(({ seconded_posts }) => central(seconded_posts) > 0)
      .map(({ name, seconded_posts }) => `${central(seconded_posts)} ${name}`);
    expect(section.toLowerCase()).toContain(`| posts lent | ${posts.join(', ').toLowerCase()} |`);
    const options = scenario.options.map(({ id, name }) => `${name} (\`${id}\`)`).join('; ');
    expect(section).toContain(`Options: ${options}.`);
  });
});
