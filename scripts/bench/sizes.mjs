/** How much of everything; `plain` is the partner whose statement has exactly `entries` lines. */
export const SIZES = {
  full: { partners: 10_000, projects: 100_000, entries: 1_000_000, statement: 1_000 },
  small: { partners: 100, projects: 1_000, entries: 10_000, statement: 1_000 },
  quick: { partners: 400, projects: 2_000, entries: 20_000, statement: 1_000 },
};
