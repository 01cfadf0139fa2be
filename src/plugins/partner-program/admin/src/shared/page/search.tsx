import { Searchbar, SearchForm } from '@strapi/design-system';
import { useState } from 'react';

interface Props {
  readonly label: string;
  readonly placeholder: string;
  /** What its button to clear it is called. */
  readonly clear: string;
  readonly q: string | undefined;
  readonly onSearch: (q: string | undefined) => void;
}

/** Searches when asked to: with Enter. */
export function Search({ label, placeholder, clear, q, onSearch }: Props) {
  const [typed, setTyped] = useState(q ?? '');
  const clearIt = (): void => {
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
        onClear={clearIt}
        clearLabel={clear}
        placeholder={placeholder}
      >
        {label}
      </Searchbar>
    </SearchForm>
  );
}
