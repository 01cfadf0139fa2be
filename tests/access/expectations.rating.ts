import type { Expectation, Expectations } from './expectations';
import { staff } from './rules';
import type { World } from './world';

const BASE = '/partner-program';

function read(path: string, permission: string): [string, Expectation] {
  const make = ({ own }: World) => ({ path: BASE + path.replace(':documentId', own.documentId) });
  return [`GET ${BASE}${path}`, { rule: staff(permission), make }];
}

/** The rating and the partner's page: each for those who were given it. */
export const RATING_ROUTES: Expectations = Object.fromEntries([
  read('/rating', 'rating.read'),
  read('/rating/export', 'rating.read'),
  read('/rating/changes', 'rating.read'),
  read('/rating/sources', 'rating.read'),
  read('/partners/:documentId/overview', 'partners.overview'),
  read('/partners/:documentId/ranks', 'partners.overview'),
]);
