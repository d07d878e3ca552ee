/** What a value of today is counted in, as far as its writing goes. */
export type TodayKind = 'money' | 'share' | 'posts' | 'people' | 'other';
