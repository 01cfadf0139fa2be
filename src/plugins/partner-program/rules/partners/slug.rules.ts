const LETTERS: Readonly<Record<string, string>> = {
  а: 'a', ә: 'a', б: 'b', в: 'v', г: 'g', ғ: 'g', д: 'd', е: 'e', ё: 'e', ж: 'zh', з: 'z',
  и: 'i', й: 'i', і: 'i', к: 'k', қ: 'k', л: 'l', м: 'm', н: 'n', ң: 'n', о: 'o', ө: 'o',
  п: 'p', р: 'r', с: 's', т: 't', у: 'u', ұ: 'u', ү: 'u', ф: 'f', х: 'h', һ: 'h', ц: 'ts',
  ч: 'ch', ш: 'sh', щ: 'sch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya',
}; // prettier-ignore

const LONGEST = 60;

/**
 * The address of a card from its Russian, Kazakh or Latin name: lower-case Latin letters, digits
 * and single hyphens, at most 60 characters; `partner` when nothing of the name can be written so.
 */
export function slugOf(name: string): string {
  // Compatibility forms first: № and ™ become capital letters.
  const letters = [...name.normalize('NFKC').toLowerCase()];
  const latin = letters.map((letter) => LETTERS[letter] ?? letter).join('');
  const slug = latin
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');
  return slug || 'partner';
}

/** The slug itself, or the first of slug-2, slug-3… that nobody has or had. */
export function freeSlug(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  for (let n = 2; ; n += 1) {
    const next = `${wanted}-${n}`;
    if (!taken.has(next)) return next;
  }
}
