/** The nodes of mathjs's parser that the language reads; every other type is refused by name. */
export type ParsedNode =
  | (Base & { readonly type: 'ConstantNode'; readonly value: unknown })
  | (Base & { readonly type: 'SymbolNode'; readonly name: string })
  | (Base & { readonly type: 'ParenthesisNode'; readonly content: ParsedNode })
  | (Base & { readonly type: 'AccessorNode'; readonly object: ParsedNode; readonly index: ParsedNode })
  | (Base & {
      readonly type: 'IndexNode';
      readonly dimensions: readonly ParsedNode[];
      readonly dotNotation: boolean;
    })
  | (Base & { readonly type: 'FunctionNode'; readonly fn: ParsedNode; readonly args: readonly ParsedNode[] })
  | (Base & {
      readonly type: 'OperatorNode';
      readonly op: string;
      readonly fn: string;
      readonly args: readonly ParsedNode[];
      readonly implicit: boolean;
      readonly isPercentage: boolean;
    })
  | (Base & {
      readonly type: 'ConditionalNode';
      readonly condition: ParsedNode;
      readonly trueExpr: ParsedNode;
      readonly falseExpr: ParsedNode;
    })
  | (Base & {
      readonly type:
        | 'RelationalNode'
        | 'RangeNode'
        | 'ArrayNode'
        | 'ObjectNode'
        | 'AssignmentNode'
        | 'FunctionAssignmentNode'
        | 'BlockNode';
    });

interface Base {
  toString(): string;
  forEach(visit: (child: ParsedNode) => void): void;
}
