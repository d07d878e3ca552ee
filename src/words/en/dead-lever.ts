import type { BesideCoverage, DeadReason } from '../../study/dead-lever.ts';

/** Why nothing can follow a lever, as words that follow a colon. */
export const whyDead = (why: DeadReason): string => DEAD[why];

/** What a lever acts on that never acts on coverage, as words that follow a colon. */
export const besideText = (beside: BesideCoverage): string => BESIDE[beside];

const DEAD: Readonly<Record<DeadReason, string>> = {
  'no-money': 'there is no money in this source',
  'money-not-for-iom': 'no part of this money is for IOM',
  'money-pays-no-posts': 'IOM’s part of this money pays for no posts',
  'no-posts-bought': 'no posts are bought with IOM money',
  'no-money-moves': 'no part of this money leaves IOM or comes to it in this option',
  'posts-do-no-work': 'these posts do none of the kinds of work',
  'posts-vacant': 'nobody fills these posts: all are vacant',
  'posts-taken': 'all the time of these posts is lost to other duties',
  'no-posts': 'there are no posts of this kind',
  'posts-stay-as-they-are': 'nothing moves these posts',
  'no-posts-move': 'none of these posts leave IOM or come to it in this option',
  'nothing-moves': 'nothing that counts leaves IOM or comes to it in this option',
  'work-not-needed': 'nobody needs this kind of work',
  'work-not-needed-in-tier': 'nobody in this tier needs this kind of work',
  'one-kind-of-work': 'there is only one kind of work',
  'weakest-alone': 'coverage goes by the weakest kind of work alone',
  'nobody-in-tier': 'there is nobody in this tier',
  'one-tier': 'there is only one tier',
  'nobody-in-custody': 'nobody on the list is in custody',
  'nobody-goes-to-custody': 'nobody of this tier is in custody today, so nobody is taken to go there',
  'nobody-today': 'nobody of this tier is in the community today, so the steady intake is none',
  'replaced-in-full': 'whoever leaves is replaced in full, so the steady intake is not used',
  'not-replaced': 'nobody who leaves is replaced, so the agreed size is not used',
  'effect-scaled-away': 'the scale of the effect is 0, so IOM has none',
  'no-effects': 'the effect is 0 in every tier, so there is none to scale',
};

const BESIDE: Readonly<Record<BesideCoverage, string>> = {
  offences: 'it acts on offences and their value',
  'cost-because-of-iom': 'it acts on which part of the cost is there because of IOM',
};
