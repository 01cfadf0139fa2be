import { Flex, Searchbar, SearchForm } from '@strapi/design-system';
import { useState } from 'react';
import { DayField } from '../../shared/day-field';
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
      {state.view === 'table' && <Search q={state.q} onSearch={(q) => onChange({ q })} />}
    </Flex>
  );
}

interface SearchProps {
  readonly q: string | undefined;
  readonly onSearch: (q: string | undefined) => void;
}

function Search({ q, onSearch }: SearchProps) {
  const text = useText();
  const [typed, setTyped] = useState(q ?? '');
  const clear = (): void => {
    setTyped('');
    onSearch(undefined);
  };
  return (
    <SearchForm
      onSubmit={(event) => {
        event.preventDefault();
        onSearch(typed.trim() || undefined);
      }}
    >
      <Searchbar
        name="q"
        size="S"
        value={typed}
        maxLength={100}
        onChange={(event) => setTyped(event.target.value)}
        onClear={clear}
        clearLabel={text('rating.search.clear')}
        placeholder={text('rating.search.placeholder')}
      >
        {text('rating.search')}
      </Searchbar>
    </SearchForm>
  );
}
