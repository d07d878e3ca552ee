export { decisionText, inForceText, statedText } from '../stated-text.ts';
