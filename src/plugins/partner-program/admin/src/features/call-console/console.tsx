import { Box, EmptyStateLayout, Tabs } from '@strapi/design-system';
import { EmptyDocuments } from '@strapi/icons/symbols';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { messageOf } from '../../shared/api/errors';
import { useReloadMutation } from '../../shared/api/program-api';
import { LoadFailed } from '../../shared/load-failed';
import { NoticeBox, type Notice } from '../../shared/notice-box';
import { Skeleton } from '../../shared/page/skeleton';
import { useText } from '../../shared/use-text';
import { useOpenCallMutation, VIEWS, type CallLine, type OpenCall, type View } from './calls-api';
import { CallsList } from './calls-list';
import { TakenCall } from './taken-call';
import type { CallsState } from './use-calls';

/** The list of customers; in its place the one that is called, until it is put back. */
export function Console({ calls }: { readonly calls: CallsState }) {
  const text = useText();
  const { locale } = useIntl();
  const [open] = useOpenCallMutation();
  const [reload] = useReloadMutation();
  const [taken, setTaken] = useState<OpenCall>();
  const [notice, setNotice] = useState<Notice>();
  const [said, setSaid] = useState('');

  const take = async ({ documentId }: CallLine): Promise<void> => {
    const answer = await open({ documentId, locale });
    setSaid('');
    if ('error' in answer) {
      setNotice({ body: messageOf(answer.error) ?? text('panel.load-failed') });
      return;
    }
    setNotice(undefined);
    setTaken(answer.data);
  };
  const putBack = (what: string): void => {
    setTaken(undefined);
    setSaid(what);
    void reload();
  };
  return (
    <>
      <Box role="status" paddingBottom={said ? 4 : 0}>
        {said}
      </Box>
      <NoticeBox notice={notice} onDismiss={() => setNotice(undefined)} />
      {taken ? (
        <TakenCall key={taken.documentId} call={taken} onEnd={putBack} />
      ) : (
        <Views calls={calls} onTake={(call) => void take(call)} />
      )}
    </>
  );
}

interface Props {
  readonly calls: CallsState;
  readonly onTake: (call: CallLine) => void;
}

function Views({ calls, onTake }: Props) {
  const text = useText();
  return (
    <Tabs.Root
      variant="simple"
      value={calls.view}
      onValueChange={(view) => calls.choose(view as View)}
    >
      <Tabs.List aria-label={text('calls.views')}>
        {VIEWS.map((view) => (
          <Tabs.Trigger key={view} value={view}>
            {text(`calls.view.${view}`)}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
      {VIEWS.map((view) => (
        <Tabs.Content key={view} value={view}>
          <Box paddingTop={4} paddingBottom={8}>
            {view === calls.view && <CurrentView calls={calls} onTake={onTake} />}
          </Box>
        </Tabs.Content>
      ))}
    </Tabs.Root>
  );
}

function CurrentView({ calls, onTake }: Props) {
  const text = useText();
  if (calls.error) return <LoadFailed error={calls.error} onRetry={calls.reload} />;
  if (!calls.answer) return <Skeleton bars={6} height="7.2rem" />;
  if (calls.answer.data.length > 0)
    return <CallsList calls={calls} lines={calls.answer.data} onTake={onTake} />;
  return (
    <EmptyStateLayout
      icon={<EmptyDocuments width="16rem" aria-hidden />}
      content={text(`calls.empty.${calls.view}`)}
      hasRadius
    />
  );
}
