// A lint rule: text that people read is written in src/words, in a voice, and nowhere else. It finds literals of two words or
// more, and any word in the text or the read attributes of an html template. Errors thrown for our own bugs may say what they like,
// and an equation in its property is in a language of its own.

const TWO_WORDS = /\p{L}{2,}['’”)]?[,;:.!?…]*\s+[“(]?\p{L}{2,}/u;
const A_WORD = /\p{L}{2,}/u;
const TAGS = /<!--[\s\S]*?-->|<\/?[a-zA-Z][^<>]*>/g;
const STYLE = /<style[\s\S]*?<\/style>/g;
const ATTRIBUTE = /\s([.@?]?[a-zA-Z-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
/** Attributes that are read, whatever their length. */
const READ =
  /^(?:aria-(?:label|description|roledescription|valuetext|placeholder)|title|alt|placeholder|label|summary|heading)$/;
/** Attributes of several words that nobody reads. */
const UNREAD =
  /^(?:class|style|d|viewBox|points|transform|part|exportparts|slot|for|id|rel|autocomplete|role|type|name|href|aria-(?:labelledby|describedby|controls|owns))$/;
/** A list of elements. */
const CODE = /^iom-[a-z-]+(?:, iom-[a-z-]+)*$/;
/** Strokes of an icon: tags alone, whose attributes are numbers. */
const SHAPES = /^(?:<(?:path|circle|rect)(?: [a-z]+="[-\w\s.,]*")*\/>)+$/;
/** Typefaces, the last of them a sort that every system has. */
const TYPEFACES = /(?:^|, )(?:sans-)?serif$/;
const HOLE = '\u{FFFC}';
/** Declarations of a style that is set from code: `width:…px;height:…px`. */
const DECLARATIONS = /^(?:[a-z-]+:[^;\s]+(?:;|$))+$/;

/** What of an html template is read: its text and attributes. */
export function readInHtml(quasis) {
  const whole = quasis.join(HOLE).replace(STYLE, ' ');
  const attributes = [...whole.matchAll(ATTRIBUTE)].flatMap(([, name, double, single]) => {
    const value = (double ?? single ?? '').replaceAll(HOLE, ' ');
    if (UNREAD.test(name)) return [];
    return (READ.test(name) ? A_WORD : TWO_WORDS).test(value) ? [value] : [];
  });
  const text = whole.replace(TAGS, ' ').replaceAll(HOLE, ' ').replace(/&\w+;/g, ' ');
  return [...attributes, ...(A_WORD.test(text) ? [text] : [])];
}

/** Thrown for a bug of ours, or what an error of ours says of itself. */
function isThrown(node) {
  const { parent } = node;
  if (!/^(?:New|Call)Expression$/.test(parent?.type ?? '')) return false;
  return parent.callee?.type === 'Super'
    ? isErrorClass(parent)
    : /Error$|^sayBroken$/.test(parent.callee?.name ?? '');
}

function isErrorClass(node) {
  let above = node.parent;
  while (above && !/^Class(?:Declaration|Expression)$/.test(above.type)) above = above.parent;
  return /Error$/.test(above?.superClass?.name ?? '');
}

/** Properties that hold a text of the equation language. */
const FORMULA = /^(?:equation|initially|trend|formula)$/;
/** Two words with nothing but space between them: no formula has that, but for its own words. */
const WORDS_ALONE = /\p{L}+\s+\p{L}+/u;
const OPERATORS = /\b(?:and|or|not)\b/g;

/** The value of such a property, where it reads as a formula: names, numbers and signs. */
function isFormula(node, text) {
  const { parent } = node;
  return (
    parent?.type === 'Property' &&
    parent.value === node &&
    !parent.computed &&
    FORMULA.test(parent.key.name ?? '') &&
    !WORDS_ALONE.test(text.replace(OPERATORS, '+'))
  );
}
/** What is asked of the page in its own language: selectors, and conditions of a style. */
const ASKS = /^(?:querySelector(?:All)?|closest|matches|matchMedia)$/;
const isSelector = ({ parent }) =>
  parent?.type === 'CallExpression' && ASKS.test(parent.callee.name ?? parent.callee.property?.name ?? '');

/** @type {import('eslint').Rule.RuleModule} */
export const noSentence = {
  meta: {
    type: 'problem',
    docs: { description: 'What people read is said by a voice.' },
    schema: [],
    messages: {
      said: 'What people read is said by a voice: move “{{text}}” to src/words/en and read it with say.',
    },
  },
  create(context) {
    const tell = (node, text) =>
      context.report({
        node,
        messageId: 'said',
        data: { text: text.trim().replace(/\s+/g, ' ').slice(0, 60) },
      });
    return {
      Literal(node) {
        if (typeof node.value !== 'string' || !TWO_WORDS.test(node.value) || CODE.test(node.value)) return;
        if (SHAPES.test(node.value) || TYPEFACES.test(node.value) || isSelector(node)) return;
        if (/^(?:Import|Export)|^TSLiteralType$|^TSExternal/.test(node.parent.type) || isThrown(node)) return;
        if (node.parent.type === 'ExpressionStatement' || isFormula(node, node.value)) return;
        tell(node, node.value);
      },
      TemplateLiteral(node) {
        const quasis = node.quasis.map(({ value }) => value.cooked ?? value.raw);
        const tag = node.parent.type === 'TaggedTemplateExpression' ? node.parent.tag.name : undefined;
        if (tag === 'css' || isThrown(node)) return;
        if (tag === 'html' || tag === 'svg') {
          for (const text of readInHtml(quasis)) tell(node, text);
          return;
        }
        if (node.parent.type === 'TSLiteralType') return;
        const text = quasis.join(HOLE);
        if (DECLARATIONS.test(text)) return;
        if (TWO_WORDS.test(text.replaceAll(HOLE, ' '))) tell(node, text.replaceAll(HOLE, '…'));
      },
    };
  },
};
