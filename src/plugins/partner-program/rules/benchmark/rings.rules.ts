import type { Area, Entry, Scale, Viewer } from './benchmark';
import { crowdOf, type Crowd } from './crowd.rules';
import { atomOf, type Atom } from './width.rules';

/** Cells of one question that belong together, reckoned once, when a viewer needs them. */
interface Part {
  crowd(): Crowd;
  atom(): Atom;
}

export interface RingAtom {
  atom(): Atom;
  readonly holdsViewer: boolean;
}

interface Cut {
  readonly cut: Area;
  readonly atoms: readonly RingAtom[];
}

/** An area around a viewer, who is beside it in the next wider one, and how it may be cut. */
export interface Ring {
  readonly area: Area;
  whole(): Crowd;
  beside(): Crowd;
  /** The finest cut first. */
  readonly cuts: readonly Cut[];
}

const NOBODY = crowdOf([]);

/** The rings around any viewer: its city, its region, the country; without a city the country. */
export function ringsOver(
  entries: readonly Entry[],
  scale: Scale,
  width: number,
): (viewer: Viewer) => readonly Ring[] {
  const part = (find: () => readonly Entry[]): Part => {
    const some = once(find);
    return {
      crowd: once(() => crowdOf(some())),
      atom: once(() => atomOf(some(), scale, width)),
    };
  };
  const country = part(() => entries);
  const whole: Ring = {
    ...{ area: 'country', whole: country.crowd, beside: () => NOBODY },
    cuts: [{ cut: 'country', atoms: [around(country)] }],
  };
  const regions = new Map<number, (city: number) => readonly Ring[]>();
  return ({ city, region }) => {
    if (city === null || region === null) return [whole];
    const rings = regions.get(region) ?? ringsInside(entries, region, part, whole);
    regions.set(region, rings);
    return rings(city);
  };
}

/** The three rings around each city of a region. */
function ringsInside(
  entries: readonly Entry[],
  regionId: number,
  part: (find: () => readonly Entry[]) => Part,
  whole: Ring,
): (city: number) => readonly Ring[] {
  const inside = entries.filter((entry) => entry.region === regionId);
  const region = part(() => inside);
  const outside = part(() => entries.filter((entry) => entry.region !== regionId));
  const cities = new Map<number, readonly Ring[]>();
  return (cityId) => {
    const known = cities.get(cityId);
    if (known) return known;
    const city = part(() => inside.filter((entry) => entry.city === cityId));
    const rest = part(() => inside.filter((entry) => entry.city !== cityId));
    const fine = [around(city), beside(rest)];
    const inRegion: Cut[] = [
      { cut: 'city', atoms: fine },
      { cut: 'region', atoms: [around(region)] },
    ];
    const inCountry = inRegion.map(({ cut, atoms }) => ({
      cut,
      atoms: [...atoms, beside(outside)],
    }));
    const rings: Ring[] = [
      {
        ...{ area: 'city', whole: city.crowd, beside: rest.crowd },
        cuts: [{ cut: 'city', atoms: [around(city)] }],
      },
      { area: 'region', whole: region.crowd, beside: outside.crowd, cuts: inRegion },
      { ...whole, cuts: [...inCountry, ...whole.cuts] },
    ];
    cities.set(cityId, rings);
    return rings;
  };
}

function around({ atom }: Part): RingAtom {
  return { atom, holdsViewer: true };
}

function beside({ atom }: Part): RingAtom {
  return { atom, holdsViewer: false };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
