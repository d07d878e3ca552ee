import { create, parseDependencies } from 'mathjs/number';
import type { ParsedNode } from './parsed-node.ts';

/** Only the parser: the exported `parse` would bring every function of mathjs, five times the weight. */
const { parse } = create({ parseDependencies: parseDependencies! });

/** The tree of a text. Throws the errors of mathjs. */
export const parseWithMathjs = (text: string): ParsedNode => parse(text) as unknown as ParsedNode;
