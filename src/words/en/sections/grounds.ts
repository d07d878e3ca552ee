export { illustration } from '../illustration.ts';
export { assumedGrounds } from '../rests-on.ts';
export { weakGround } from '../weak-ground.ts';
