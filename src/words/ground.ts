/** What a result stands on that matters most: how much work a person is, what money buys, how well IOM works, what crime costs. */
export type Ground = 'work' | 'money' | 'effect' | 'crime';
