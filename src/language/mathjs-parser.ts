import { create, parseDependencies } from 'mathjs/number';
import type { ParsedNode } from './parsed-node.ts';

/** Only the parser: the ready-made `parse` would bring every function of mathjs with it, five times the weight. */
const { parse } = create({ parseDependencies: parseDependencies! });

/** The tree of a text; throws what mathjs throws where it cannot be read. */
export const parseWithMathjs = (text: string): ParsedNode => parse(text) as unknown as ParsedNode;
