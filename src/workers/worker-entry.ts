import { answerIn } from './answer-in.ts';

answerIn(globalThis);
