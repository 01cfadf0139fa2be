import { Flex, Typography, VisuallyHidden } from '@strapi/design-system';
import { useText } from '../../shared/use-text';

interface Props {
  readonly tag: 'p' | 'span';
  readonly from: string;
  readonly to: string;
}

/** What was before, and what is now: an arrow to see, words to hear. */
export function FromTo({ tag, from, to }: Props) {
  const text = useText();
  return (
    <Flex tag={tag} gap={1} wrap="wrap">
      <Typography>{from}</Typography>
      <Typography aria-hidden>→</Typography>
      <VisuallyHidden>{text('journal.to')}</VisuallyHidden>
      <Typography>{to}</Typography>
    </Flex>
  );
}
