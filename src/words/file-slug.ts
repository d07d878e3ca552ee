/** Letters that Unicode does not take apart into a plain one and its accent. */
const PLAIN: Readonly<Record<string, string>> = {
  ...{
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    ø: 'o',
    ł: 'l',
    đ: 'd',
    ð: 'd',
    þ: 'th',
    ħ: 'h',
    ı: 'i',
    ŋ: 'ng',
    ŧ: 't',
    ə: 'e',
  },
  // Greek
  ...{
    α: 'a',
    β: 'v',
    γ: 'g',
    δ: 'd',
    ε: 'e',
    ζ: 'z',
    η: 'i',
    θ: 'th',
    ι: 'i',
    κ: 'k',
    λ: 'l',
    μ: 'm',
    ν: 'n',
  },
  ...{ ξ: 'x', ο: 'o', π: 'p', ρ: 'r', σ: 's', ς: 's', τ: 't', υ: 'y', φ: 'f', χ: 'ch', ψ: 'ps', ω: 'o' },
  // Cyrillic
  ...{
    а: 'a',
    б: 'b',
    в: 'v',
    г: 'g',
    ґ: 'g',
    д: 'd',
    ђ: 'dj',
    е: 'e',
    є: 'ye',
    ж: 'zh',
    з: 'z',
    и: 'i',
    і: 'i',
  },
  ...{
    ј: 'j',
    к: 'k',
    л: 'l',
    љ: 'lj',
    м: 'm',
    н: 'n',
    њ: 'nj',
    о: 'o',
    п: 'p',
    р: 'r',
    с: 's',
    т: 't',
    ћ: 'c',
  },
  ...{ у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', џ: 'dz', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e' },
  ...{ ю: 'yu', я: 'ya' },
  // Signs that are words
  '&': '-and-',
};

/**
 * A text as part of a file's name that any computer takes: `Ynys Môn 2013/14` is `ynys-mon-2013-14`. Accents, case and
 * punctuation go; letters of Latin, Greek and Cyrillic become plain ones. Where more is lost than that (letters of other
 * scripts, signs such as + and £, what is beyond `most` characters), six characters made of the whole text follow, so that
 * texts that differ have names that differ. Never empty: `otherwise` stands where nothing is left.
 */
export function fileSlug(text: string, otherwise: string, most = 80): string {
  const letters = text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]/gu, (letter) => PLAIN[letter] ?? letter);
  const lost = /[^a-z0-9\s\p{P}\p{C}\p{Z}]/u.test(letters);
  const words = letters.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  if (!lost && words.length <= most) return words || otherwise;
  const kept = words.slice(0, most - HASH - 1).replace(/-+$/, '');
  return `${kept || otherwise}-${hash(text)}`;
}

const HASH = 6;

/** The same six letters and digits for the same text, always (FNV-1a, 32 bits, over UTF-16 code units). */
function hash(text: string): string {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return (h >>> 0).toString(36).padStart(HASH, '0').slice(-HASH);
}
