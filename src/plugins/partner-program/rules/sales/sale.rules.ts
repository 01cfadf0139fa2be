import type { ProductFacts, SaleContent, SaleFacts, WhyNone } from './sale';

/** What a row does to what is known: `settle` when its points have to be settled anew. */
export type Change<S extends SaleFacts = SaleFacts> =
  | { readonly outcome: 'unchanged'; readonly sale: S }
  | {
      readonly outcome: 'created' | 'corrected';
      readonly enterprise: boolean;
      readonly settle: boolean;
    };

/**
 * K6.1: the same content changes nothing; other content corrects. Points are settled anew only when
 * something they are reckoned by changed: partner, day, amount, kind, or enterprise or not.
 */
export function decideChange<S extends SaleFacts>(
  before: S | undefined,
  content: SaleContent,
  product: ProductFacts,
): Change<S> {
  const enterprise = countsAsEnterprise(before, product);
  if (!before) return { outcome: 'created', enterprise, settle: true };
  if (sameIn(before, content, CONTENT)) return { outcome: 'unchanged', sale: before };
  const settle = enterprise !== before.enterprise || !sameIn(before, content, RECKONED);
  return { outcome: 'corrected', enterprise, settle };
}

/** Why the sale earns nothing whoever sold it; null when the catalogue and ККВ decide. */
export function earnsNothing({
  kind,
  enterprise,
}: Pick<SaleFacts, 'kind' | 'enterprise'>): WhyNone | null {
  if (kind === 'return') return 'returned-sale';
  return enterprise ? null : 'not-enterprise';
}

/** What a change of a sale is called in its journal, with its kind before and after. */
export function journalledAs(
  before: SaleFacts | undefined,
  { kind }: Pick<SaleFacts, 'kind'>,
): { action: 'create' | 'correct' | 'return' | 'restore'; from: string | null; to: string | null } {
  if (!before) return { action: 'create', from: null, to: kind };
  if (before.kind === kind) return { action: 'correct', from: null, to: null };
  return { action: kind === 'return' ? 'return' : 'restore', from: before.kind, to: kind };
}

/** K2 (D): a flag that staff change later does not rewrite what was sold before. */
function countsAsEnterprise(before: SaleFacts | undefined, product: ProductFacts): boolean {
  return before?.productId === product.id ? before.enterprise : product.enterprise;
}

const RECKONED = ['partnerId', 'soldOn', 'amountTiyn', 'kind'] as const;
const CONTENT = [...RECKONED, 'productId', 'buyerBin'] as const;

function sameIn(
  before: SaleContent,
  content: SaleContent,
  fields: readonly (keyof SaleContent)[],
): boolean {
  return fields.every((field) => before[field] === content[field]);
}

/**
 * The rows in runs in which no sale comes twice. Runs are worked off one after another, so a sale
 * sent twice in a batch ends as if it had been sent in two: the later row corrects the earlier.
 */
export function runsOf<R extends { externalId: string }>(rows: readonly R[]): R[][] {
  const runs: R[][] = [];
  let seen = new Set<string>();
  for (const row of rows) {
    if (runs.length === 0 || seen.has(row.externalId)) {
      runs.push([]);
      seen = new Set();
    }
    seen.add(row.externalId);
    runs.at(-1)?.push(row);
  }
  return runs;
}
