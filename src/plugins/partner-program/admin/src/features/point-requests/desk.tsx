import { Box, Flex, Tabs } from '@strapi/design-system';
import { useRef, useState } from 'react';
import { styled } from 'styled-components';
import { LoadFailed } from '../../shared/load-failed';
import { Pages } from '../../shared/page/pages';
import { Skeleton } from '../../shared/page/skeleton';
import { UID_PREFIX } from '../../shared/plugin-id';
import { useText } from '../../shared/use-text';
import { useGovernedRecord } from '../governed/use-governed-record';
import { DeskDialog, type OpenDialog } from './desk-dialog';
import { EmptyQueue } from './empty-queue';
import { MarkedBar } from './marked-bar';
import { RequestDetail } from './request-detail';
import { RequestLine } from './request-line';
import type { QueuedRequest } from './requests-api';
import { ShortcutsBar } from './shortcuts-bar';
import type { Command } from './shortcuts';
import { useChosen } from './use-chosen';
import { useFocusLine } from './use-focus-line';
import { TABS, type QueueState, type Tab } from './use-queue';
import { useQueueKeys } from './use-queue-keys';

const UID = `${UID_PREFIX}point-request`;

const Columns = styled(Box)`
  display: grid;
  grid-template-columns: minmax(32rem, 2fr) minmax(0, 3fr);
  gap: 2.4rem;
  align-items: start;

  @media (max-width: 68em) {
    grid-template-columns: minmax(0, 1fr);
  }
`;

interface Props {
  readonly queue: QueueState;
  /** Something else has the keyboard. */
  readonly paused: boolean;
}

/** The queue on the left, the request that is looked at on the right, keys for both. */
export function Desk({ queue, paused }: Props) {
  const text = useText();
  // Above the list: what became of a decision stays on the screen when the list is empty by it.
  const [dialog, setDialog] = useState<OpenDialog>();
  const busy = paused || dialog !== undefined;
  return (
    <>
      <Tabs.Root
        variant="simple"
        value={queue.tab}
        onValueChange={(tab) => queue.choose(tab as Tab)}
      >
        <Tabs.List aria-label={text('requests.tabs')}>
          {TABS.map((tab) => (
            <Tabs.Trigger key={tab} value={tab}>
              {text(`requests.tab.${tab}`)}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        {TABS.map((tab) => (
          <Tabs.Content key={tab} value={tab}>
            <Box paddingTop={4} paddingBottom={8}>
              {tab === queue.tab && <View queue={queue} paused={busy} onDialog={setDialog} />}
            </Box>
          </Tabs.Content>
        ))}
      </Tabs.Root>
      {dialog && <DeskDialog uid={UID} dialog={dialog} onClose={() => setDialog(undefined)} />}
    </>
  );
}

interface ViewProps extends Props {
  readonly onDialog: (dialog: OpenDialog) => void;
}

function View({ queue, paused, onDialog }: ViewProps) {
  const requests = queue.answer?.data ?? [];
  if (queue.error) return <LoadFailed error={queue.error} onRetry={queue.reload} />;
  if (queue.loading) return <Skeleton bars={6} height="7.2rem" />;
  if (requests.length === 0) return <EmptyQueue tab={queue.tab} />;
  return <Worklist queue={queue} requests={requests} paused={paused} onDialog={onDialog} />;
}

interface WorklistProps extends ViewProps {
  readonly requests: readonly QueuedRequest[];
}

function Worklist({ queue, requests, paused, onDialog }: WorklistProps) {
  const text = useText();
  const governed = useGovernedRecord(UID);
  const offers = governed?.bulkActions ?? [];
  const list = useRef<HTMLUListElement>(null);
  const detail = useRef<HTMLHeadingElement>(null);
  const chosen = useChosen(requests);
  const { current, marked } = chosen;
  const askFocus = useFocusLine(list, current?.documentId, paused);

  const decide = (name: string): void => {
    const offer = offers.find((action) => action.name === name);
    if (!offer || !current) return;
    const many = marked.length > 0 ? marked : undefined;
    if (!many && current.state !== 'submitted') return;
    askFocus();
    onDialog(many ? { offer, requests: many } : { offer, requests: [current], single: current });
  };
  const run = (command: Command): void => {
    if (command === 'next' || command === 'previous') {
      askFocus();
      chosen.step(command === 'next' ? 1 : -1);
    } else if (command === 'mark') chosen.mark(current);
    else if (command === 'help') onDialog('help');
    else if (command === 'open') detail.current?.focus();
    else decide(command);
  };
  useQueueKeys(paused, run);

  const markable = queue.tab === 'waiting' && offers.length > 0;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <ShortcutsBar canDecide={markable} onHelp={() => onDialog('help')} />
      {markable && <MarkedBar chosen={chosen} offers={offers} onDecide={decide} />}
      <Columns>
        <Box>
          <Flex
            ref={list}
            tag="ul"
            direction="column"
            alignItems="stretch"
            gap={2}
            aria-label={text(`requests.tab.${queue.tab}`)}
          >
            {requests.map((request) => (
              <RequestLine
                key={request.documentId}
                request={request}
                isCurrent={request === current}
                isMarked={marked.includes(request)}
                onMark={markable ? () => chosen.mark(request) : undefined}
                onChoose={() => chosen.choose(request)}
                onOpen={() => detail.current?.focus()}
              />
            ))}
          </Flex>
          <Box paddingTop={4}>
            <Pages
              page={queue.page}
              pageCount={queue.answer?.meta.pagination.pageCount ?? 1}
              onTurn={queue.turnTo}
            />
          </Box>
        </Box>
        {current && (
          <RequestDetail
            key={current.documentId}
            heading={detail}
            request={current}
            offers={current.state === 'submitted' ? offers : []}
            onDecide={decide}
          />
        )}
      </Columns>
    </Flex>
  );
}
