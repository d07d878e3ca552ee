/** What an amount of a decision is counted in: money, posts or people, percent, points of a share, or a unit of the model. */
export type AmountUnit = 'pounds' | 'percent' | 'points' | 'posts' | 'people' | { readonly of: string };

/** How an amount changes its lever: to a share of what it is today, to a level, or by so much. */
export type AmountWay = 'share' | 'level' | 'more' | 'less';
