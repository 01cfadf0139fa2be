import { get } from '../client/index.mjs';
import { randomFrom } from '../data/random.mjs';
import { Problem } from '../../lib/problem.mjs';

export const CARDS = 25;
const DIRECTORY = '/api/partner-program/directory';
const STOCK =
  'sort[0]=points:desc&sort[1]=id:asc&populate[0]=city&populate[1]=categories&populate[2]=industries';

/** The one query that everybody asks. */
export const HOT = { category: ['online-stores'], industry: [] };

/** A query as the product's route takes it. */
export function asked({ category, industry }) {
  const pairs = [
    ...category.map((code) => `category=${code}`),
    ...industry.map((code) => `industry=${code}`),
  ];
  return get(`${DIRECTORY}?${pairs.join('&')}`);
}

/** The same for Strapi's own `find`. */
export function askedOfStock({ category, industry }) {
  const among = (relation, codes) =>
    codes.map((code, i) => `&filters[${relation}][code][$in][${i}]=${code}`).join('');
  const filters = among('categories', category) + among('industries', industry);
  return get(`/api/bench/stock?${STOCK}&pagination[pageSize]=${CARDS}${filters}`);
}

/** So many different queries by category that each find a whole page, on all of these servers. */
export async function distinctQueries(count, servers) {
  const random = randomFrom(99);
  const { data } = await (await servers[0].request('/api/partner-program/dictionaries')).json();
  const codes = (list) => list.map(({ code }) => code);
  const [categories, industries] = [codes(data.categories), codes(data.industries)];
  const found = new Map();
  for (let tries = 0; found.size < count; tries += 1) {
    if (tries > 40 * count) throw new Problem(`Only ${found.size} queries find ${CARDS} cards`);
    const query = {
      category: some(categories, 1 + random.below(2), random),
      industry: some(industries, 2 + random.below(industries.length - 2), random),
    };
    const key = JSON.stringify(query);
    if (!found.has(key) && (await findsAPage(query, servers))) found.set(key, query);
  }
  return [...found.values()];
}

function some(list, count, random) {
  const rest = [...list];
  return Array.from({ length: count }, () => rest.splice(random.below(rest.length), 1)[0]).sort();
}

async function findsAPage(query, servers) {
  const path = /^GET (\S+)/.exec(asked(query))[1];
  for (const server of servers) {
    const { data } = await (await server.request(path)).json();
    if (data.length < CARDS) return false;
  }
  return true;
}
