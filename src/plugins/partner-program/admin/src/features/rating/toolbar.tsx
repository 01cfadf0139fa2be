import { Flex } from '@strapi/design-system';
import { DayField } from '../../shared/day-field';
import { Search } from '../../shared/page/search';
import { useText } from '../../shared/use-text';
import type { RatingMeta } from './rating-api';
import type { Patch, RatingState } from './use-rating-state';

interface Props {
  readonly state: RatingState;
  /** What the server took where the address says nothing. */
  readonly meta: RatingMeta | undefined;
  readonly onChange: (patch: Patch) => void;
}

/** The days of the table and the search. */
export function Toolbar({ state, meta, onChange }: Props) {
  const text = useText();
  return (
    <Flex gap={4} alignItems="flex-end" wrap="wrap">
      <DayField
        label={text('rating.on')}
        value={state.on ?? meta?.today}
        onChange={(on) => onChange({ on: on === meta?.today ? undefined : on })}
      />
      <DayField
        label={text('rating.compare-with')}
        value={state.compareWith ?? meta?.compareWith}
        onChange={(compareWith) => onChange({ compareWith })}
      />
      <DayField
        label={text('rating.known-on')}
        value={state.knownOn}
        clearable
        onChange={(knownOn) => onChange({ knownOn })}
      />
      {state.view === 'table' && (
        <Search
          label={text('rating.search')}
          placeholder={text('rating.search.placeholder')}
          clear={text('rating.search.clear')}
          q={state.q}
          onSearch={(q) => onChange({ q })}
        />
      )}
    </Flex>
  );
}
