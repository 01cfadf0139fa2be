import { Field, Textarea } from '@strapi/design-system';
import type { RefObject } from 'react';
import { useText } from '../../shared/use-text';

/** What the customer said beside the answers; erased with its contact. */
export function CommentField({ field }: { readonly field: RefObject<HTMLTextAreaElement> }) {
  const text = useText();
  return (
    <Field.Root name="comment" hint={text('calls.comment.hint')}>
      <Field.Label>{text('input.comment')}</Field.Label>
      <Textarea ref={field} maxLength={2000} />
      <Field.Hint />
    </Field.Root>
  );
}
