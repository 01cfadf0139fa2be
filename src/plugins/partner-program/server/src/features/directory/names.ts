import type { Knex } from 'knex';

import { readCities, readNames, type CityRow, type NameRow } from './directory.store';

/** A dictionary whose rows have places: filters compare numbers, not texts. */
export class Dictionary<Row extends NameRow = NameRow> {
  readonly #places: ReadonlyMap<string, number>;

  constructor(readonly rows: readonly Row[]) {
    this.#places = new Map(rows.map((row, place) => [row.code, place]));
  }

  /** The place of a code; -1 when there is none. */
  placeOf(code: string | null): number {
    return (code === null ? undefined : this.#places.get(code)) ?? -1;
  }

  at(place: number): Row | undefined {
    return this.rows[place];
  }
}

/** All dictionaries of the directory. */
export interface Names {
  readonly categories: Dictionary;
  readonly industries: Dictionary;
  readonly regions: Dictionary;
  readonly cities: Dictionary<CityRow>;
}

/** Reads the dictionaries whose names stand on cards. */
export async function loadNames(db: Knex): Promise<Names> {
  return {
    categories: new Dictionary(await readNames(db, 'categories')),
    industries: new Dictionary(await readNames(db, 'industries')),
    regions: new Dictionary(await readNames(db, 'regions')),
    cities: new Dictionary(await readCities(db)),
  };
}
