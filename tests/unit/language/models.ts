import type { ModelText } from '../../../src/language/model-text.ts';

/** Newton's law of cooling, a step of one minute. */
export const teacup: ModelText = {
  sets: [],
  constants: [{ name: 'step', value: 1, unit: 'minute' }],
  schedules: [],
  inputs: [
    { name: 'room', over: [], unit: 'degree' },
    { name: 'start', over: [], unit: 'degree' },
    { name: 'cooling_time', over: [], unit: 'minute', least: 1 },
  ],
  equations: [
    { name: 'heat_loss', over: [], unit: 'degree/minute', equation: '(tea - room) / cooling_time' },
    {
      name: 'tea',
      over: [],
      unit: 'degree',
      initially: 'start',
      equation: 'last(tea) - last(heat_loss) * step',
    },
  ],
};

/** Susceptible, infected, recovered people in age groups that mix. */
export const sir: ModelText = {
  sets: [
    { name: 'age', members: ['young', 'adult', 'old'] },
    { name: 'contact', members: ['young', 'adult', 'old'] },
  ],
  constants: [{ name: 'step', value: 1, unit: 'day' }],
  schedules: [],
  inputs: [
    { name: 'people_at_start', over: ['age'], unit: 'person', least: 0 },
    { name: 'infected_at_start', over: ['age'], unit: 'person', least: 0 },
    { name: 'mixing', over: ['age', 'contact'], unit: '1/day', least: 0 },
    { name: 'days_ill', over: ['age'], unit: 'day', least: 1 },
  ],
  equations: [
    {
      name: 'share_ill',
      over: ['contact'],
      unit: 'share',
      // One list of people seen from two sides: the ages as those met.
      equation:
        'sumOver(age, is_same[age, contact] * infected[age] / (susceptible[age] + infected[age] + recovered[age]))',
    },
    {
      name: 'is_same',
      over: ['age', 'contact'],
      unit: '1',
      equation: 'abs(rank[age] - contact_rank[contact]) < 0.5 ? 1 : 0',
    },
    { name: 'rank', over: ['age'], unit: '1', equation: 'rank[previous(age)] + 1' },
    { name: 'contact_rank', over: ['contact'], unit: '1', equation: 'contact_rank[previous(contact)] + 1' },
    {
      name: 'infection',
      over: ['age'],
      unit: 'person/day',
      equation:
        'min(susceptible[age] / step, susceptible[age] * sumOver(contact, mixing[age, contact] * share_ill[contact]))',
    },
    { name: 'recovery', over: ['age'], unit: 'person/day', equation: 'infected[age] / days_ill[age]' },
    {
      name: 'susceptible',
      over: ['age'],
      unit: 'person',
      initially: 'people_at_start[age] - infected_at_start[age]',
      equation: 'last(susceptible[age]) - last(infection[age]) * step',
    },
    {
      name: 'infected',
      over: ['age'],
      unit: 'person',
      initially: 'infected_at_start[age]',
      equation: 'last(infected[age]) + (last(infection[age]) - last(recovery[age])) * step',
    },
    {
      name: 'recovered',
      over: ['age'],
      unit: 'person',
      initially: '0',
      equation: 'last(recovered[age]) + last(recovery[age]) * step',
    },
    {
      name: 'everybody',
      over: [],
      unit: 'person',
      equation: 'sumOver(age, susceptible[age] + infected[age] + recovered[age])',
    },
  ],
};
