import { Flex, Typography } from '@strapi/design-system';
import { useFormat } from '../../shared/use-format';
import { useText } from '../../shared/use-text';
import type { RatingMeta } from './rating-api';

/** What the table is made of where that is not plain. */
export function Notes({ meta }: { readonly meta: RatingMeta | undefined }) {
  const text = useText();
  const format = useFormat();
  if (!meta) return null;
  const { knownOn } = meta;
  if (meta.on === meta.today && knownOn === null) return null;
  return (
    <Flex direction="column" alignItems="flex-start" gap={1} role="status">
      {meta.on > meta.today && <Note>{text('rating.note.forecast')}</Note>}
      {knownOn !== null && <Note>{text('rating.note.known', { day: format.day(knownOn) })}</Note>}
      {meta.on !== meta.today && <Note>{text('rating.note.undated')}</Note>}
    </Flex>
  );
}

function Note({ children }: { readonly children: string }) {
  return (
    <Typography variant="pi" textColor="neutral600">
      {children}
    </Typography>
  );
}
