export { meaningsOf } from '../meanings.ts';
