import { Box, Button, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { useNotification, useRBAC } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { messageOf } from '../../shared/api/errors';
import { useFormat } from '../../shared/use-format';
import { useText } from '../../shared/use-text';
import { useRetryMailMutation, type MailState, type Message } from './mail-api';
import { MAIL_PERMISSIONS } from './permissions';

interface Props {
  readonly messages: readonly Message[];
  readonly state: MailState;
}

const COLUMNS = ['name', 'recipient', 'written', 'attempts'] as const;
/** When it goes or went; what was refused for good goes nowhere by itself. */
const LAST: Readonly<Record<MailState, readonly string[]>> = {
  waiting: ['waiting', 'error'],
  dead: ['error'],
  sent: ['sent'],
};

/** Mails of one state; those that were refused can be sent again from here. */
export function MessageTable({ messages, state }: Props) {
  const text = useText();
  const { allowedActions } = useRBAC(MAIL_PERMISSIONS);
  const mayRetry = state === 'dead' && (allowedActions.canRetry ?? false);
  const columns = [...COLUMNS, ...LAST[state]];
  if (messages.length === 0) {
    return (
      <Box background="neutral0" hasRadius shadow="tableShadow" padding={8}>
        <Typography textColor="neutral600">{text(`mail.empty.${state}`)}</Typography>
      </Box>
    );
  }
  return (
    <Table colCount={columns.length} rowCount={messages.length + 1}>
      <Thead>
        <Tr>
          {columns.map((column) => (
            <Th key={column}>
              <Typography variant="sigma">{text(`mail.column.${column}`)}</Typography>
            </Th>
          ))}
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
  const { instant } = useFormat();
  const when = (at: string | null): string => (at ? instant(at) : '—');
  const { name, recipient, language, attempts, createdAt, state } = message;
  return (
    <Tr>
      <Cell>{name}</Cell>
      <Cell>{`${recipient} (${language})`}</Cell>
      <Cell>{when(createdAt)}</Cell>
      <Cell>{String(attempts)}</Cell>
      {state === 'waiting' && <Cell>{when(message.nextAttemptAt)}</Cell>}
      {state === 'sent' && <Cell>{when(message.sentAt)}</Cell>}
      {state !== 'sent' && <Trouble message={message} mayRetry={mayRetry} />}
    </Tr>
  );
}

function Cell({ children }: { readonly children: string }) {
  return (
    <Td>
      <Typography style={{ overflowWrap: 'anywhere', whiteSpace: 'normal' }}>{children}</Typography>
    </Td>
  );
}

function Trouble({ message, mayRetry }: { readonly message: Message; readonly mayRetry: boolean }) {
  const text = useText();
  return (
    <Td>
      <Typography style={{ overflowWrap: 'anywhere', whiteSpace: 'normal' }}>
        {message.lastError ? reasonText(text, message.lastError) : '—'}
      </Typography>
      {mayRetry && <Retry message={message} />}
    </Td>
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
