import catalogue from './data/catalogue.json';

export const EDITIONS = ['site', 'intranet'] as const;
export type Edition = (typeof EDITIONS)[number];

export interface CatalogueTest {
  readonly code: string;
  readonly required: boolean;
  readonly automatic: boolean;
}

/** The tests that a version of the product has in one of its editions. */
export interface KnownCatalogue {
  readonly version: string;
  readonly edition: Edition;
  readonly tests: readonly CatalogueTest[];
}

interface ListedTest extends CatalogueTest {
  readonly edition?: string;
}

/** Only the intranet edition has these (`WENV`): they tell it from a site. */
const INTRANET_ONLY = /^QWE\d/;

const NEWEST = 'newest';

/** What older versions of the product had otherwise: codes that went, and those that stood there. */
const OLDER: readonly {
  readonly version: string;
  readonly without: readonly string[];
  readonly also: readonly CatalogueTest[];
}[] = [
  {
    version: 'with-qp0090',
    without: ['QP0100'],
    also: [{ code: 'QP0090', required: false, automatic: false }],
  },
  // A report of 66 tests has both.
  {
    version: 'with-qp0090-and-qp0100',
    without: [],
    also: [{ code: 'QP0090', required: false, automatic: false }],
  },
];

/** Every set of tests that is known, the newest version first. */
export const KNOWN_CATALOGUES: readonly KnownCatalogue[] = EDITIONS.flatMap((edition) => {
  const newest: CatalogueTest[] = (catalogue.tests as readonly ListedTest[])
    .filter((test) => test.edition === undefined || test.edition === edition)
    .map(({ code, required, automatic }) => ({ code, required, automatic }));
  const older = OLDER.map(({ version, without, also }) => ({
    version,
    edition,
    tests: [...newest.filter(({ code }) => !without.includes(code)), ...also],
  }));
  return [{ version: NEWEST, edition, tests: newest }, ...older];
});

/** The edition that a report's tests belong to. */
export function editionOf(tests: readonly { readonly code: string }[]): Edition {
  return tests.some(({ code }) => INTRANET_ONLY.test(code)) ? 'intranet' : 'site';
}
