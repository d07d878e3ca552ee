// Words of the language, operators, constants and functions of mathjs (number-only build), and the words every
// JavaScript object answers to.
const WORDS = `
AccessorNode|ArgumentsError|ArrayNode|AssignmentNode|BlockNode|Chain|ConditionalNode|ConstantNode|
DimensionError|E|FunctionAssignmentNode|FunctionNode|Help|IndexError|IndexNode|Infinity|LN10|LN2|LOG10E|LOG2E|
NaN|Node|ObjectNode|OperatorNode|PI|ParenthesisNode|Parser|Range|RangeNode|RelationalNode|ResultSet|SQRT1_2|
SQRT2|SymbolNode|__proto__|abs|acos|acosh|acot|acoth|acsc|acsch|add|addScalar|and|apply|arguments|asec|asech|
asin|asinh|atan|atan2|atanh|bellNumbers|bernoulli|bigint|bitAnd|bitNot|bitOr|bitXor|boolean|catalan|cbrt|ceil|
chain|clamp|clone|combinations|combinationsWithRep|compare|compareNatural|compareText|compile|composition|
config|constructor|corr|cos|cosh|cot|coth|create|createUnit|csc|csch|cube|cumsum|deepEqual|derivative|divide|
divideScalar|e|emit|end|equal|equalScalar|equalText|erf|eval|evaluate|exp|expm1|expression|factorial|factory|
false|filter|fix|floor|forEach|format|function|gamma|gcd|hasNumericValue|hasOwnProperty|help|hypot|i|import|in|
index|initial|isAccessorNode|isArray|isArrayNode|isAssignmentNode|isBigInt|isBigNumber|isBlockNode|isBoolean|
isBounded|isChain|isCollection|isComplex|isConditionalNode|isConstantNode|isDate|isDenseMatrix|isFinite|
isFraction|isFunction|isFunctionAssignmentNode|isFunctionNode|isHelp|isIndex|isIndexNode|isInteger|isMap|
isMatrix|isNaN|isNegative|isNode|isNull|isNumber|isNumeric|isObject|isObjectNode|isObjectWrappingMap|
isOperatorNode|isParenthesisNode|isPartitionedMap|isPositive|isPrime|isPrototypeOf|isRange|isRangeNode|isRegExp|
isRelationalNode|isResultSet|isSparseMatrix|isString|isSymbolNode|isUndefined|isUnit|isZero|larger|largerEq|
last|lcm|leftShift|lgamma|log|log10|log1p|log2|mad|map|mapSlices|matrix|max|maxOver|mean|median|min|minOver|mod|
mode|multinomial|multiply|multiplyScalar|new|next|none|norm|not|nthRoot|null|number|numeric|off|on|once|or|
parse|parser|partitionSelect|permutations|phi|pi|pickRandom|pow|previous|print|prod|propertyIsEnumerable|
prototype|quantileSeq|random|randomInt|range|rationalize|replacer|resolve|reviver|rightArithShift|rightLogShift|
round|sec|sech|sign|simplify|simplifyConstant|simplifyCore|sin|sinh|size|smaller|smallerEq|sqrt|square|std|
stirlingS2|string|subset|subtract|subtractScalar|sum|sumOver|tan|tanh|tau|this|to|toLocaleString|toString|true|
typeOf|typed|unaryMinus|unaryPlus|undefined|unequal|unit|units|valueOf|variance|version|xgcd|xor|zeta
`;

const reserved: ReadonlySet<string> = new Set(WORDS.trim().split(/[|\s]+/));

/**
 * Whether an id is read as a word by the language or by mathjs, and so cannot name anything.
 * `in`, `to`, `end`, `e`, `sumOver` are such words; capitals count (`E` and `e` are two of them, `In` is none).
 */
export const isReservedWord = (id: string): boolean => reserved.has(id);
