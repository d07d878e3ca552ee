import { expect, it } from 'vitest';
import { STUDIES, type StudyName } from '../../../src/study/registry.ts';

it.each(Object.keys(STUDIES) as StudyName[])('%s is listed under its own name', async (name) => {
  expect((await STUDIES[name]()).name).toBe(name);
});
