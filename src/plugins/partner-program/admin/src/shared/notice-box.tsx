import { Alert, Box } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';
import { useText } from './use-text';

/** What stands in a form after a try. */
export interface Notice {
  readonly title?: string;
  readonly body: string;
}

/** There from the beginning, so that what comes into it is read out; empty, it takes no room. */
const Live = styled(Box)`
  &:empty {
    margin-block-end: -1.6rem;
  }
`;

interface Props {
  readonly notice: Notice | undefined;
  readonly onDismiss: () => void;
  /** What can be done about it. */
  readonly action?: ReactNode;
}

/** Says why something was not done, among fields that stand 1.6rem apart. */
export function NoticeBox({ notice, onDismiss, action }: Props) {
  const text = useText();
  return (
    <Live aria-live="assertive">
      {notice && (
        <Alert
          variant="danger"
          title={notice.title}
          closeLabel={text('panel.close')}
          onClose={onDismiss}
          action={action}
        >
          {notice.body}
        </Alert>
      )}
    </Live>
  );
}
