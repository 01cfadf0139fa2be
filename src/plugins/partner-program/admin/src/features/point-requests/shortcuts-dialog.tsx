import { Box, Flex, Modal, Typography } from '@strapi/design-system';
import { Dialog } from '../../shared/dialog';
import { useText } from '../../shared/use-text';
import { Key } from './key';
import { SHORTCUTS } from './shortcuts';

/** All keys, one under another, with what each does. */
export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  const all = [
    ...SHORTCUTS.map(({ keys, command }) => ({ keys, id: command })),
    { keys: ['Ctrl', 'Enter'], id: 'confirm' },
    { keys: ['Esc'], id: 'close' },
  ];
  return (
    <Dialog title={text('requests.help')} onClose={onClose}>
      <Modal.Body>
        <Typography tag="p" textColor="neutral600">
          {text('requests.help.about')}
        </Typography>
        <Flex tag="dl" direction="column" alignItems="stretch" gap={3} paddingTop={4}>
          {all.map(({ keys, id }) => (
            <Flex key={id} gap={4}>
              <Box tag="dt" minWidth="12rem">
                <Flex gap={1}>
                  {keys.map((name) => (
                    <Key key={name}>{name}</Key>
                  ))}
                </Flex>
              </Box>
              <Typography tag="dd">{text(`requests.key.${id}.long`)}</Typography>
            </Flex>
          ))}
        </Flex>
      </Modal.Body>
    </Dialog>
  );
}
