/**
 * Who may call whom among features: each may use what stands below it. The one place where the
 * order is written; `.dependency-cruiser.cjs` makes a rule of every line.
 */
const BASE = ['calendar', 'partners', 'notifications'];
const POINTS = [...BASE, 'competences', 'points'];
const KEYS = [...POINTS, 'projects', 'licence-keys'];
const HANDOVERS = [...KEYS, 'monitor-reports', 'handovers'];
const QUALITY = [...HANDOVERS, 'quality'];
const ENGAGEMENTS = [...QUALITY, 'engagements'];

const MAY_USE = {
  calendar: [],
  partners: ['calendar'],
  notifications: ['calendar', 'partners'],
  competences: BASE,
  qualifications: BASE,
  points: [...BASE, 'competences'],
  projects: POINTS,
  sales: [...POINTS, 'projects'],
  conduct: POINTS,
  applications: [...POINTS, 'projects', 'sales', 'qualifications', 'conduct'],
  certificates: [...BASE, 'competences', 'applications'],
  'licence-keys': [...POINTS, 'projects'],
  'monitor-reports': KEYS,
  handovers: [...KEYS, 'monitor-reports'],
  quality: HANDOVERS,
  surveys: QUALITY,
  benchmark: [...QUALITY, 'surveys'],
  engagements: QUALITY,
  supervision: ENGAGEMENTS,
  leads: ENGAGEMENTS,
};

const LOWER = Object.keys(MAY_USE);
const TOP = ['directory', 'rating', 'desk', 'cabinet', 'imports'];
for (const feature of TOP) MAY_USE[feature] = LOWER;
// The overviews show a partner's place in the rating that the directory has computed.
MAY_USE.cabinet = [...LOWER, 'directory'];
MAY_USE.rating = [...LOWER, 'directory'];

/** One dependency-cruiser rule for each feature. */
function featureRules(plugin) {
  const features = `${plugin}/server/src/features`;
  return Object.entries(MAY_USE).map(([feature, below]) => ({
    name: `${feature}-uses-only-what-is-below`,
    comment: `${feature} may use: ${below.join(', ') || 'no other feature'}.`,
    severity: 'error',
    from: { path: `${features}/${feature}/`, pathNot: '\\.test\\.ts$' },
    to: { path: `${features}/`, pathNot: `${features}/(${[feature, ...below].join('|')})/` },
  }));
}

module.exports = { MAY_USE, featureRules };
