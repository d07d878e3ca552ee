// The model's equations, read and checked when the page is built and put into it as data.
import type { Plugin } from 'vite';
import { loadParser } from '../src/language/parser.ts';
import { readModelTexts } from '../src/model/read-model-texts.ts';

const MODULE = /\/src\/model\/ready-expressions\.ts$/;

/** The module that `src/model/ready-expressions.ts` becomes. */
export async function readyExpressionsModule(): Promise<string> {
  await loadParser();
  const data = JSON.stringify(JSON.stringify(readModelTexts()));
  return `export const readyExpressions = /* @__PURE__ */ JSON.parse(${data});\n`;
}

/** Puts what the model's texts were read as in the place of the module that reads them. */
export const readyExpressionsPlugin = (): Plugin => {
  let written: Promise<string> | undefined;
  return {
    name: 'ready-expressions',
    enforce: 'pre',
    load: (id) => (MODULE.test(id) ? (written ??= readyExpressionsModule()) : undefined),
  };
};
