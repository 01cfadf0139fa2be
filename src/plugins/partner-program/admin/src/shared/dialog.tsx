import { Modal } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { escapeCloses } from './escape';
import { useReturnFocus } from './use-return-focus';
import { useText } from './use-text';

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  /** For what has two columns. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

const WIDE = { maxWidth: '110rem', width: '90%' };

/** A dialog that Escape closes from every field; the focus is then where it was before. */
export function Dialog({ title, onClose, wide = false, children }: Props) {
  const text = useText();
  useReturnFocus();
  return (
    <Modal.Root open onOpenChange={(open: boolean) => !open && onClose()}>
      <Modal.Content
        aria-describedby={undefined}
        onKeyDownCapture={escapeCloses(onClose)}
        {...(wide ? { style: WIDE } : {})}
      >
        <Modal.Header closeLabel={text('panel.close')}>
          <Modal.Title>{title}</Modal.Title>
        </Modal.Header>
        {children}
      </Modal.Content>
    </Modal.Root>
  );
}
