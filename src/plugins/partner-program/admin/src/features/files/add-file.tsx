import { Button, Flex, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useRef, type ChangeEvent } from 'react';
import { useIntl } from 'react-intl';
import { messageOf } from '../../shared/api/errors';
import { useText } from '../../shared/use-text';
import { useAddFileToRecordMutation } from './files-api';

interface Props {
  readonly uid: string;
  /** The segment of the record's addresses: `publications`. */
  readonly records: string;
  readonly recordId: string;
  /** Without the sentence about kinds and sizes, where the button stands in a list. */
  readonly brief?: boolean;
}

/** Chooses a file of this computer and attaches it at once: that is never undone. */
export function AddFile({ brief = false, ...of }: Props) {
  const text = useText();
  const { locale } = useIntl();
  const input = useRef<HTMLInputElement>(null);
  const [add, { isLoading, error }] = useAddFileToRecordMutation();
  const choose = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const [file] = target.files ?? [];
    // The same file may be chosen again after it was refused.
    target.value = '';
    if (file) void add({ ...of, locale, file });
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <input ref={input} type="file" hidden aria-label={text('file.add')} onChange={choose} />
      <Button
        type="button"
        size="S"
        variant="tertiary"
        startIcon={<Plus aria-hidden />}
        loading={isLoading}
        onClick={() => input.current?.click()}
      >
        {text('file.add')}
      </Button>
      {!brief && (
        <Typography variant="pi" textColor="neutral600">
          {text('file.add.hint')}
        </Typography>
      )}
      {error && (
        <Typography variant="pi" textColor="danger600" role="alert">
          {messageOf(error) ?? text('file.add.failed')}
        </Typography>
      )}
    </Flex>
  );
}
