import { iomModel } from '../../src/model/iom-model.ts';
import { type Rule, SHARE, POUNDS, COUNT, TENTHS, rule, allowed } from './held-numbers.ts';
import { CONSTANTS, toIom, shareSpent, spent, isStated, isAmount } from './looked-up.ts';
import { says } from './said-numbers.ts';

/** What the panel of today’s position, the assumptions and the equations say. */
export const OTHER_RULES: readonly Rule[] = [
  // Today's position: what the file says, and what the runs take of it.
  rule(/^iom-lever-panel .*span\.sum$/, `^${POUNDS} to IOM$`, (held, [, pounds], { within = '' }) =>
    held.is(
      pounds!,
      toIom(held, held.memberNamed('streams', within)),
      'GBP',
      `Money of ${within} to IOM today`,
    ),
  ),
  rule(/^iom-lever-panel .*span\.sum$/, `^${TENTHS} posts?$`, (held, [, posts]) =>
    held.is(
      posts!,
      held.run.scenario.roles.reduce((sum, { id }) => sum + held.run.middle(`seconded_posts.${id}`), 0),
      'post',
      'Posts lent today',
    ),
  ),
  rule(
    /^iom-lever-panel .*span\.sum$/,
    `^${COUNT} (?:people|person)$`,
    (held, [, people], { within = '' }) => {
      const tier = held.memberNamed('tiers', within);
      held.is(
        people!,
        held.run.middle(`starting_community.${tier}`) + held.run.middle(`starting_custody.${tier}`),
        'case',
        `People in ${within} today`,
      );
    },
  ),
  rule(/^iom-posts-list /, `^${SHARE} (vacant|on other duties)`, (held, [, share, what], { of = '' }) => {
    const role = of.split('.')[1]!;
    held.is(
      share!,
      held.run.middle(`${what === 'vacant' ? 'vacancy_rate' : 'abstraction'}.${role}`),
      'share',
      `${role}, ${what}`,
    );
  }),
  rule(
    /^iom-today-lever .*p\.note$/,
    `(?:From (\\S+) to ([^;]*?)(?:; |$))?(?:[Ll]ikely (\\S+), middle (\\S+?)\\.?)?$`,
    (held, [, low, high, likely, middle], { of = '' }) => {
      const stated = held.run.stated(of);
      const unit = held.run.unit(of).replace(/^GBP.*/, 'GBP');
      if (low !== undefined) {
        isStated(held, low, stated.low, `${of}, its low end`);
        isStated(held, high!, stated.high, `${of}, its high end`);
      }
      if (likely === undefined) return;
      const rounding = unit === 'GBP' ? 'reading' : 'figures';
      held.is(likely, stated.likely, unit, `${of}, what is likely`, rounding);
      held.is(middle!, held.run.middle(of), unit, `${of}, its middle`, rounding);
    },
  ),
  rule(/^iom-share-group .*span\.pounds$/, `^${POUNDS}$`, (held, [, pounds], { of = '', within = '' }) =>
    held.is(pounds!, spent(held, of, within), 'GBP', `Money for ${within}`),
  ),
  rule(
    /^iom-share-group .*p\.hint$/,
    `About ${TENTHS} (?:posts?|places?)\\.`,
    (held, [, posts], { of = '', within = '' }) =>
      held.is(
        posts!,
        spent(held, of, within) / held.run.middle(`unit_cost_at_start.${held.memberNamed('roles', within)}`),
        'post',
        `Posts of ${within}`,
      ),
  ),
  rule(
    /^iom-share-group .*p\.hint$/,
    `From (\\S+) to ([^;]*?)(?:; likely (\\S+), middle (\\S+))?\\.$`,
    (held, [, low, high, likely, middle], { of = '', within = '' }) => {
      const name = `${of}.${held.memberNamed('roles', within)}`;
      const stated = held.run.stated(name);
      isStated(held, low!, stated.low, `${name}, its low end`);
      isStated(held, high!, stated.high, `${name}, its high end`);
      if (likely !== undefined) held.is(likely, stated.likely, 'share', `${name}, what is likely`, 'figures');
      if (middle !== undefined)
        held.is(middle, held.run.middle(name), 'share', `${name}, its middle`, 'figures');
    },
  ),
  rule(
    /^iom-share-group .*(p\.rest|tr\.rest td)$/,
    `^${POUNDS}(?: a year not allocated to posts)?$`,
    (held, [, pounds], { of = '' }) =>
      held.is(
        pounds!,
        toIom(held, of.split('.')[1]!) * (1 - shareSpent(held, of, (name) => held.run.middle(name))),
        'GBP',
        'Money not allocated',
      ),
  ),
  rule(/^iom-share-group .*tr\.rest td$/, `^${SHARE}$`, (held, [, share], { of = '' }) =>
    held.is(
      share!,
      1 - shareSpent(held, of, (name) => held.run.stated(name).likely),
      'share',
      'Share not allocated',
    ),
  ),
  allowed(/^iom-(share-group|posts-list) .*button\.quiet$/, 'Show \\d+ more', () => {}),
  rule(/^iom-amount .*(@value|@aria-valuetext)$/, `^£?([−\\d,.]+) ?%?(?: [a-z ]+)?$`, isAmount),
  // Words of the page that are no numbers of anybody: how a lever counts, and what is always so.
  allowed(
    /^iom-lever-panel .*p\.note$/,
    '1 is as often as today, 0\\.5 half as often|100% serves the highest tier|0% shares the work alike',
  ),

  // Assumptions: what the file says, its middle, and what coverage comes to at either end.
  rule(
    /^iom-range .*(@value|@aria-valuetext)$/,
    `^£?([−\\d,.]+)(%?)(?: .*)?$`,
    (held, [, printed], { of }) => {
      const value = Number(printed!.replaceAll(',', '').replace('−', '-'));
      const fits = (name: string): boolean => {
        const scale = held.run.unit(name) === 'share' ? 100 : 1;
        const { low, likely, high } = held.run.stated(name);
        return [low, likely, high].some(
          (each) => Math.abs(each * scale - value) <= 5e-4 * Math.max(1, Math.abs(value)),
        );
      };
      if (!(of === undefined ? held.run.inputs.some(fits) : fits(of)))
        held.faults.push(`${of ?? 'No input'} has no ${printed}`);
    },
  ),
  rule(/p\.middle$/, `[Ll]ikely (\\S+), middle (\\S+)$`, (held, [, likely, middle], { of }) => {
    const fits = (name: string): boolean => {
      const unit = held.run.unit(name).replace(/^GBP.*/, 'GBP');
      const rounding = unit === 'GBP' ? 'reading' : 'figures';
      return (
        says(likely!, held.run.stated(name).likely, unit, rounding) &&
        says(middle!, held.run.middle(name), unit, rounding)
      );
    };
    if (!(of === undefined ? held.run.inputs.some(fits) : fits(of)))
      held.faults.push(`${of ?? 'No input'} has no middle ${middle} with ${likely} likely`);
  }),
  rule(
    /(p\.why|p\.words span\S*)$/,
    `(?:Coverage is )?${SHARE}(?: →| at its low end,) ${SHARE}(?: at its high end\\.)?`,
    (held, [, low, high], { of }) => {
      const { inputs } = held.swings();
      const fits = ({ atLow, atHigh }: { atLow: number; atHigh: number }): boolean =>
        says(low!, atLow, 'share') && says(high!, atHigh, 'share');
      const known = inputs.filter(({ name }) => of === undefined || name === of || name.startsWith(`${of}.`));
      if (!known.some(fits))
        held.faults.push(`Coverage with ${of ?? 'any input'} at its ends is never ${low} and ${high}`);
    },
  ),
  // How many there are of something in a list.
  allowed(/^iom-assumptions-page .*(span\.number|button\.quiet\.wide)$/, '^\\d+$|\\d+ more|^All \\d+'),
  rule(
    /^iom-assumptions-page .*p\.counted$/,
    `state (\\d+) numbers, levers among them; (?:(\\d+)|all) of these`,
    (held, [, numbers, assumed]) => {
      const known = held.run.grounds();
      held.same(numbers!, known.numbers, 'Numbers of the file');
      held.same(assumed ?? numbers!, known.assumed, 'Planning assumptions');
    },
  ),
  allowed(/^iom-assumptions-page .*div\.legend p$/, '^\\d+ (?:assumptions|rows)'),
  rule(/(p\.made|p\.basis)$/, 'The file is in (\\d{4}/\\d\\d) prices', (held, [, year]) =>
    held.same(
      year!,
      held.run.scenario.price_year.replace('-', '/').replace(/^(\d{4})\/(?:\d\d)?(\d\d)$/, '$1/$2'),
      'Prices of the file',
    ),
  ),
  allowed(/^iom-how-it-works-page .*span\.number$/, '^\\d+$'),
  allowed(/^iom-workshop-page .*span\.count$/, '^(?:Step )?\\d+(?: of \\d+)?:?$'),
  allowed(/^iom-model-map /, '^(?:Show all|All) \\d+'),
  rule(
    /^iom-how-it-works-page .*(p\.sub|div\.tools p)/,
    `(?<![\\d.])(\\d+)(?= equations|$)`,
    (held, [, count]) => held.same(count!, iomModel.equations.length, 'Equations'),
  ),
  rule(/^iom-how-it-works-page .*p\.sub/, 'Model version (\\d+\\.\\d+),', (held, [, version]) =>
    held.same(version!, iomModel.version, 'Version of the model'),
  ),
  allowed(
    /^iom-reality-list/,
    'All 9 checks hold|Coverage is never below 0 and never above 100%|no group is below 0',
  ),
  allowed(/^iom-equation-row .*span\.unit$/, 'a share, from 0 to 100%'),
  // An equation is written with the numbers that stand in it.
  rule(
    /^iom-math(?!\.numbers)/,
    '(?<![\\d.£,])(\\d+(?:\\.\\d+)?)(?![\\d,]*\\d|[.]\\d|%)',
    (held, [, constant], { passport }) => {
      if (!passport && !CONSTANTS.has(Number(constant)))
        held.faults.push(`No equation has ${constant} in it`);
    },
  ),
  // What the file says of where its numbers come from: words of the file, with the titles of the evidence.
  allowed(/^iom-assumption-row .*p\.source$/, '.*'),
  rule(/^iom-assumptions-page .*p\.sub$/, `is ${SHARE} with everything at the middle`, (held, [, share]) =>
    held.is(share!, held.now('caseload_coverage'), 'share', 'Coverage'),
  ),
  allowed(/^iom-passport-panel .*summary$/, 'And \\d+ more that add nothing here'),
];
