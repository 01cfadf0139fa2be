import { Flex, Typography } from '@strapi/design-system';
import { useText } from '../../shared/use-text';
import { Key } from '../point-requests/key';
import { SHOWN_KEYS } from './call-keys';

/** The keys, always on the screen. */
export function KeysBar({ of }: { readonly of: keyof typeof SHOWN_KEYS }) {
  const text = useText();
  return (
    <Flex gap={4} wrap="wrap">
      {SHOWN_KEYS[of].map(({ keys, id }) => (
        <Flex key={id} gap={1}>
          {keys.map((name) => (
            <Key key={name}>{name}</Key>
          ))}
          <Typography variant="pi" textColor="neutral600">
            {text(`calls.key.${id}`)}
          </Typography>
        </Flex>
      ))}
    </Flex>
  );
}
