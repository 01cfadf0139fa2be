import { Combobox, ComboboxOption, Field } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';
import { useDeferredValue, useState } from 'react';
import { useText } from '../../shared/use-text';
import { useFindPartnersQuery } from './requests-api';

/** Finds a partner by its name or BIN while it is written. */
export function PartnerField() {
  const text = useText();
  const field = useField<string | null>('partner');
  const [words, setWords] = useState('');
  const { data = [], isFetching } = useFindPartnersQuery(useDeferredValue(words));
  return (
    <Field.Root name="partner" error={field.error} required>
      <Field.Label>{text('requests.field.partner')}</Field.Label>
      <Combobox
        placeholder={text('requests.find-partner')}
        value={field.value ?? ''}
        loading={isFetching}
        autocomplete={{ type: 'list', filter: 'contains' }}
        onInputChange={(event: React.ChangeEvent<HTMLInputElement>) => setWords(event.target.value)}
        onChange={(value: string | undefined) => field.onChange('partner', value ?? null)}
        loadingMessage={text('panel.loading')}
        noOptionsMessage={() => text('requests.no-partner')}
        clearLabel={text('requests.clear')}
      >
        {data.map(({ documentId, name }) => (
          <ComboboxOption key={documentId} value={documentId} textValue={name}>
            {name}
          </ComboboxOption>
        ))}
      </Combobox>
      <Field.Error />
    </Field.Root>
  );
}
