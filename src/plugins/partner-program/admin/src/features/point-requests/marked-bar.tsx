import { Button, Flex, Typography } from '@strapi/design-system';
import type { ActionOffer } from '../../shared/api/types';
import { actionLabel } from '../../shared/labels';
import { useText } from '../../shared/use-text';
import type { Chosen } from './use-chosen';

const VARIANT = { default: 'secondary', success: 'success-light', danger: 'danger-light' } as const;

interface Props {
  readonly chosen: Chosen;
  readonly offers: readonly ActionOffer[];
  readonly onDecide: (name: string) => void;
}

/** One decision for all that are marked. */
export function MarkedBar({ chosen, offers, onDecide }: Props) {
  const text = useText();
  const { marked } = chosen;
  return (
    <Flex gap={2} wrap="wrap" role="group" aria-label={text('requests.together')}>
      <Button variant="tertiary" size="S" onClick={chosen.markAll}>
        {text('requests.mark-all')}
      </Button>
      {marked.length > 0 && (
        <>
          <Button variant="tertiary" size="S" onClick={chosen.unmarkAll}>
            {text('requests.unmark-all')}
          </Button>
          <Typography>{text('requests.marked', { count: marked.length })}</Typography>
          {offers.map(({ name, tone }) => (
            <Button key={name} size="S" variant={VARIANT[tone]} onClick={() => onDecide(name)}>
              {actionLabel(text, 'point-request', name)}
            </Button>
          ))}
        </>
      )}
    </Flex>
  );
}
