export { illustration } from '../illustration.ts';
export { assumedGrounds } from '../rests-on.ts';
