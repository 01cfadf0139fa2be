import { useIntl } from 'react-intl';
import { UID_PREFIX } from './plugin-id';
import { useText } from './use-text';

/** What a field of a record is called: as its form has it, else as the partner's cabinet names it. */
export function useFieldName(): (record: string, field: string) => string {
  const { formatMessage, messages } = useIntl();
  const text = useText();
  return (record, field) => {
    const id = `content-manager.content-types.${UID_PREFIX}${record}.${field}`;
    if (id in messages) return formatMessage({ id });
    return text.firstOf([`journal.field.${field}`], field);
  };
}
