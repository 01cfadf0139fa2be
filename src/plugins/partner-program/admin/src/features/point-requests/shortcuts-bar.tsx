import { Button, Flex, Typography } from '@strapi/design-system';
import { useText } from '../../shared/use-text';
import { Key } from './key';
import { SHORTCUTS, type Command } from './shortcuts';

const DECISIONS: readonly Command[] = ['grant', 'refuse', 'return', 'mark'];

interface Props {
  readonly canDecide: boolean;
  readonly onHelp: () => void;
}

/** The keys, always on the screen. */
export function ShortcutsBar({ canDecide, onHelp }: Props) {
  const text = useText();
  const shown = SHORTCUTS.filter(
    ({ command }) => command !== 'help' && (canDecide || !DECISIONS.includes(command)),
  );
  return (
    <Flex gap={4} wrap="wrap">
      {shown.map(({ keys, command }) => (
        <Flex key={command} gap={1}>
          {keys.map((name) => (
            <Key key={name}>{name}</Key>
          ))}
          <Typography variant="pi" textColor="neutral600">
            {text(`requests.key.${command}`)}
          </Typography>
        </Flex>
      ))}
      <Button variant="ghost" size="S" onClick={onHelp}>
        {text('requests.help')} <Key>?</Key>
      </Button>
    </Flex>
  );
}
