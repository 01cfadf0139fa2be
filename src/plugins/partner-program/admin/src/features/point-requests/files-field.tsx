import { Box, Button, Flex, IconButton, Typography } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import { useId, useRef } from 'react';
import { useIntl } from 'react-intl';
import { sizeOf } from '../../shared/file-link';
import { useText } from '../../shared/use-text';
import type { Files, PickedFile } from './use-files';

const TAKEN = '.pdf,.docx,.xlsx,.jpg,.jpeg,.png';

/** Files that came with the e-mail: picked here, sent with the form, each with what became of it. */
export function FilesField({ files }: { readonly files: Files }) {
  const text = useText();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const hint = `${id}-hint`;
  return (
    <Box role="group" aria-labelledby={id} aria-describedby={hint}>
      <Typography id={id} tag="p" variant="pi" fontWeight="bold" paddingBottom={1}>
        {text('requests.field.files')}
      </Typography>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={TAKEN}
        onChange={({ target }) => {
          files.pick([...(target.files ?? [])]);
          // The same file can be picked again after it was removed.
          target.value = '';
        }}
      />
      <Button type="button" size="S" variant="tertiary" onClick={() => input.current?.click()}>
        {text('requests.files.pick')}
      </Button>
      <Typography id={hint} tag="p" variant="pi" textColor="neutral600" paddingTop={1}>
        {text('requests.field.files.hint')}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2} paddingTop={2}>
        {files.picked.map((one) => (
          <Picked key={one.id} picked={one} onRemove={() => files.remove(one.id)} />
        ))}
      </Flex>
    </Box>
  );
}

interface PickedProps {
  readonly picked: PickedFile;
  readonly onRemove: () => void;
}

function Picked({ picked: { file, state, reason }, onRemove }: PickedProps) {
  const text = useText();
  const { locale } = useIntl();
  return (
    <Flex tag="li" justifyContent="space-between" gap={4}>
      <Box style={{ overflowWrap: 'anywhere' }}>
        <Typography>{`${file.name}, ${sizeOf(file.size, locale)}`}</Typography>
        <Typography
          tag="p"
          variant="pi"
          role="status"
          textColor={state === 'refused' ? 'danger600' : 'neutral600'}
        >
          {reason && state === 'refused' ? reason : text(`requests.files.${state}`)}
        </Typography>
      </Box>
      <IconButton
        type="button"
        variant="ghost"
        disabled={state === 'sending'}
        label={text('requests.files.remove', { name: file.name })}
        onClick={onRemove}
      >
        <Cross />
      </IconButton>
    </Flex>
  );
}
