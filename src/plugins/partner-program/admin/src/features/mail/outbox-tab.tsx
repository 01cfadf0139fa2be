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
import { useText } from '../../shared/use-text';
import { useGetOutboxQuery, type MailState, type Outbox } from './mail-api';
import { MessageTable } from './message-table';

const STATES: readonly MailState[] = ['waiting', 'dead', 'sent'];

/** What waits, what was refused for good, what went out. */
export function OutboxTab() {
  const { locale } = useIntl();
  const [state, setState] = useState<MailState>('waiting');
  const [page, setPage] = useState(1);
  const { data, error, refetch } = useGetOutboxQuery({ state, page, locale });
  const choose = (chosen: MailState): void => {
    setState(chosen);
    setPage(1);
  };
  if (error) return <LoadFailed error={error} onRetry={() => void refetch()} />;
  if (!data) return <Page.Loading />;
  return (
    <Flex direction="column" alignItems="stretch" gap={4} paddingTop={5}>
      <Transport transport={data.meta.transport} />
      <Summary counts={data.meta.counts} />
      <StateChoice state={state} onChoose={choose} onReload={() => void refetch()} />
      <MessageTable messages={data.data} state={state} />
      <Pages pagination={data.meta.pagination} onTurn={setPage} />
    </Flex>
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
      <Button variant="tertiary" onClick={onReload}>
        {text('mail.reload')}
      </Button>
    </Flex>
  );
}

interface PagesProps {
  readonly pagination: Outbox['meta']['pagination'];
  readonly onTurn: (page: number) => void;
}

function Pages({ pagination: { page, pageCount }, onTurn }: PagesProps) {
  const text = useText();
  if (pageCount <= 1) return null;
  return (
    <Flex gap={3}>
      <Button variant="tertiary" disabled={page <= 1} onClick={() => onTurn(page - 1)}>
        {text('mail.newer')}
      </Button>
      <Typography>{text('mail.page', { page, pages: pageCount })}</Typography>
      <Button variant="tertiary" disabled={page >= pageCount} onClick={() => onTurn(page + 1)}>
        {text('mail.older')}
      </Button>
    </Flex>
  );
}
