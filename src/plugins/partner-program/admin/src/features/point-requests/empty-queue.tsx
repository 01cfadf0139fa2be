import { EmptyStateLayout } from '@strapi/design-system';
import { EmptyDocuments } from '@strapi/icons/symbols';
import { useText } from '../../shared/use-text';
import type { Tab } from './use-queue';

/** Nothing waits, or nothing was decided yet: says which. */
export function EmptyQueue({ tab }: { readonly tab: Tab }) {
  const text = useText();
  return (
    <EmptyStateLayout
      icon={<EmptyDocuments width="16rem" aria-hidden />}
      content={text(`requests.empty.${tab}`)}
      hasRadius
    />
  );
}
