export * from '../money-page.ts';
export { moneyLeftWords } from '../money-left.ts';
