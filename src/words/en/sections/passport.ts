export * from '../passport-text.ts';
export { decisionText, inForceText, statedText } from '../stated-text.ts';
