export { illustration } from '../illustration.ts';
export { weakGround } from '../weak-ground.ts';
