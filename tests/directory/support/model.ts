import type { Level } from '../../../src/plugins/partner-program/rules/competences/competence';
import type { Publication } from '../../../src/plugins/partner-program/rules/projects/project';

/** A stretch of days; `to` null: open. Both ends count. */
export interface Stretch {
  readonly from: string;
  readonly to: string | null;
}

export interface SeedProject {
  readonly category: string;
  readonly industry: string;
  readonly publication: Publication;
}

/** Everything about a partner that the directory depends on. */
export interface SeedPartner {
  readonly name: string;
  readonly partnership: 'active' | 'suspended' | 'ended';
  readonly city: string | null;
  readonly listed: boolean;
  readonly description: string | null;
  readonly kkv: readonly (Stretch & { readonly level: Level })[];
  readonly quality: readonly Stretch[];
  readonly entries: readonly (Stretch & { readonly points: number })[];
  readonly projects: readonly SeedProject[];
}

/** A seeded partner with the names the database gave it. */
export interface SeededPartner extends SeedPartner {
  readonly id: number;
  readonly slug: string;
}

export const PLAIN: SeedPartner = {
  name: 'Партнёр',
  partnership: 'active',
  city: null,
  listed: true,
  description: null,
  kkv: [],
  quality: [],
  entries: [],
  projects: [],
};

/** An advanced partner since the beginning of the year with so many points since a day. */
export function advanced(
  name: string,
  points = 0,
  since = '2026-06-01',
  values: Partial<SeedPartner> = {},
): SeedPartner {
  const kkv = [{ level: 'advanced' as const, from: '2026-01-10', to: '2027-01-10' }];
  const entries = points === 0 ? [] : [{ points, from: since, to: null }];
  return { ...PLAIN, name, kkv, entries, ...values };
}
