import {
  Box,
  Button,
  Flex,
  SingleSelect,
  SingleSelectOption,
  Field,
  Typography,
} from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { LoadFailed } from '../../shared/load-failed';
import { Pages } from '../../shared/page/pages';
import { Skeleton } from '../../shared/page/skeleton';
import { useText } from '../../shared/use-text';
import { useGetOutboxQuery, type MailState, type Outbox } from './mail-api';
import { MessageTable } from './message-table';

const STATES: readonly MailState[] = ['waiting', 'dead', 'sent'];

/** What waits, what was refused for good, what went out. */
export function OutboxTab() {
  const { locale } = useIntl();
  const [state, setState] = useState<MailState>('waiting');
  const [page, setPage] = useState(1);
  const { data, currentData, error, refetch } = useGetOutboxQuery({ state, page, locale });
  const choose = (chosen: MailState): void => {
    setState(chosen);
    setPage(1);
  };
  const retry = (): void => void refetch();
  if (!data) return error ? <LoadFailed error={error} onRetry={retry} /> : <Page.Loading />;
  const { transport, counts } = data.meta;
  return (
    <Flex direction="column" alignItems="stretch" gap={4} paddingTop={5}>
      <Transport transport={transport} />
      <Summary counts={counts} />
      <StateChoice state={state} onChoose={choose} onReload={retry} />
      {error && <LoadFailed error={error} onRetry={retry} />}
      {!error && !currentData && <Skeleton bars={3} height="5.6rem" />}
      {!error && currentData && <Messages outbox={currentData} state={state} onTurn={setPage} />}
    </Flex>
  );
}

interface MessagesProps {
  readonly outbox: Outbox;
  readonly state: MailState;
  readonly onTurn: (page: number) => void;
}

/** A page of mails; how many there are is read out when it changes. */
function Messages({ outbox: { data, meta }, state, onTurn }: MessagesProps) {
  const text = useText();
  const { page, pageCount, total } = meta.pagination;
  return (
    <>
      <Typography role="status" variant="pi" textColor="neutral600">
        {text('mail.found', { count: total })}
      </Typography>
      <MessageTable messages={data} state={state} />
      <Pages page={page} pageCount={pageCount} onTurn={onTurn} />
    </>
  );
}

function Transport({ transport }: Pick<Outbox['meta'], 'transport'>) {
  const text = useText();
  if (transport === 'smtp') return null;
  const background = transport === 'none' ? 'warning100' : 'neutral150';
  return (
    <Box role="note" background={background} padding={4} hasRadius>
      <Typography tag="p" fontWeight="bold">
        {text(`mail.transport.${transport}`)}
      </Typography>
      <Typography tag="p">{text(`mail.transport.${transport}.hint`)}</Typography>
    </Box>
  );
}

function Summary({ counts }: Pick<Outbox['meta'], 'counts'>) {
  const text = useText();
  return (
    <Flex tag="dl" gap={8}>
      {(['waiting', 'dead', 'sentToday'] as const).map((name) => (
        <Flex key={name} direction="column-reverse" alignItems="flex-start">
          <Typography tag="dt" variant="pi" textColor="neutral600">
            {text(`mail.count.${name}`)}
          </Typography>
          <Typography tag="dd" variant="alpha" style={{ margin: 0 }}>
            {counts[name]}
          </Typography>
        </Flex>
      ))}
    </Flex>
  );
}

interface ChoiceProps {
  readonly state: MailState;
  readonly onChoose: (state: MailState) => void;
  readonly onReload: () => void;
}

function StateChoice({ state, onChoose, onReload }: ChoiceProps) {
  const text = useText();
  return (
    <Flex gap={3} alignItems="flex-end">
      <Box minWidth="24rem">
        <Field.Root name="state">
          <Field.Label>{text('mail.show')}</Field.Label>
          <SingleSelect
            value={state}
            onChange={(value: string | number) => onChoose(value as MailState)}
          >
            {STATES.map((one) => (
              <SingleSelectOption key={one} value={one}>
                {text(`state.${one}`)}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
      </Box>
      <Button variant="tertiary" size="L" onClick={onReload}>
        {text('mail.reload')}
      </Button>
    </Flex>
  );
}
