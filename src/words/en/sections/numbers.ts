export * from '../numbers.ts';
export * from '../quantity-text.ts';
export * from '../unit-words.ts';
export * from '../middle-words.ts';
