import type { StrapiApp } from '@strapi/strapi/admin';
import { readGovernedRecords } from '../../shared/api/program-api';
import type { GovernedRecord } from '../../shared/api/types';

type Records = readonly GovernedRecord[];
type State = Parameters<ReturnType<typeof readGovernedRecords.select>>[0];

/** Strapi types its store without the thunks that its own API consists of. */
interface Store {
  dispatch(action: unknown): Promise<{ data?: Records }>;
  getState(): State;
}

/** The governed records, for code that runs outside React. Kept with the panel's other answers. */
export interface Catalogue {
  /** Asks the server once for each login; nothing where it does not answer. */
  load(): Promise<Records>;
  /** What was loaded so far. */
  known(): Records;
}

export function catalogueOf(app: Pick<StrapiApp, 'store'>): Catalogue {
  const store = (): Store | null => app.store as unknown as Store | null;
  const known = (): Records | undefined => {
    const state = store()?.getState();
    return state && readGovernedRecords.select()(state).data;
  };
  return {
    load: async () => {
      const loaded = known();
      if (loaded) return loaded;
      return (await store()?.dispatch(readGovernedRecords.initiate()))?.data ?? [];
    },
    known: () => known() ?? [],
  };
}
