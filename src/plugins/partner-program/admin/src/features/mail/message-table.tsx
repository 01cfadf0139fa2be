import { Box, Button, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { useNotification, useRBAC } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { messageOf } from '../../shared/api/errors';
import { useText } from '../../shared/use-text';
import { useRetryMailMutation, type MailState, type Message } from './mail-api';
import { mailName } from './mail-name';
import { MAIL_PERMISSIONS } from './permissions';

interface Props {
  readonly messages: readonly Message[];
  readonly state: MailState;
}

const COLUMNS = ['name', 'recipient', 'written', 'attempts', 'next'] as const;

/** Mails of one state; those that were refused can be sent again from here. */
export function MessageTable({ messages, state }: Props) {
  const text = useText();
  const { allowedActions } = useRBAC(MAIL_PERMISSIONS);
  const mayRetry = state === 'dead' && (allowedActions.canRetry ?? false);
  if (messages.length === 0) {
    return (
      <Box background="neutral0" hasRadius shadow="tableShadow" padding={8}>
        <Typography textColor="neutral600">{text(`mail.empty.${state}`)}</Typography>
      </Box>
    );
  }
  return (
    <Table colCount={COLUMNS.length + 1} rowCount={messages.length + 1}>
      <Thead>
        <Tr>
          {COLUMNS.map((column) => (
            <Th key={column}>
              <Typography variant="sigma">
                {text(column === 'next' ? `mail.column.${state}` : `mail.column.${column}`)}
              </Typography>
            </Th>
          ))}
          <Th>
            <Typography variant="sigma">{text('mail.column.error')}</Typography>
          </Th>
        </Tr>
      </Thead>
      <Tbody>
        {messages.map((message) => (
          <Line key={message.documentId} message={message} mayRetry={mayRetry} />
        ))}
      </Tbody>
    </Table>
  );
}

function Line({ message, mayRetry }: { readonly message: Message; readonly mayRetry: boolean }) {
  const text = useText();
  const { formatDate } = useIntl();
  const when = (at: string | null): string =>
    at ? formatDate(at, { dateStyle: 'short', timeStyle: 'short' }) : '—';
  const { code, recipient, language, attempts, createdAt, sentAt, nextAttemptAt } = message;
  const cells = [
    mailName(text, code),
    `${recipient} (${language})`,
    when(createdAt),
    String(attempts),
    when(sentAt ?? nextAttemptAt),
  ];
  return (
    <Tr>
      {cells.map((cell, place) => (
        <Td key={COLUMNS[place]}>
          <Typography>{cell}</Typography>
        </Td>
      ))}
      <Td>
        <Typography style={{ overflowWrap: 'anywhere', whiteSpace: 'normal' }}>
          {message.lastError ? reasonText(text, message.lastError) : '—'}
        </Typography>
        {mayRetry && <Retry message={message} />}
      </Td>
    </Tr>
  );
}

function reasonText(text: ReturnType<typeof useText>, reason: string): string {
  return reason === 'expired' ? text('mail.expired') : reason;
}

function Retry({ message }: { readonly message: Message }) {
  const text = useText();
  const { locale } = useIntl();
  const { toggleNotification } = useNotification();
  const [retry, { isLoading }] = useRetryMailMutation();
  const label = text('action.outbox-message.retry');
  const send = async (): Promise<void> => {
    const { documentId, version } = message;
    const answer = await retry({ documentId, version, locale });
    toggleNotification(
      'error' in answer
        ? { type: 'danger', message: messageOf(answer.error) ?? text('panel.failed') }
        : { type: 'success', message: text('panel.done', { action: label }) },
    );
  };
  return (
    <Button
      size="S"
      variant="secondary"
      loading={isLoading}
      onClick={() => void send()}
      aria-label={`${label}: ${message.recipient}`}
    >
      {label}
    </Button>
  );
}
