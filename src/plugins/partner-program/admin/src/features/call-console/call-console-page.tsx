import { Layouts, Page } from '@strapi/strapi/admin';
import { MAY_CALL } from '../../shared/permissions';
import { useText } from '../../shared/use-text';
import { Console } from './console';
import { useCalls } from './use-calls';

/** Q-survey for staff: customers are called and asked, by keyboard. */
export default function CallConsolePage() {
  return (
    <Page.Protect permissions={MAY_CALL}>
      <CallConsole />
    </Page.Protect>
  );
}

function CallConsole() {
  const text = useText();
  const calls = useCalls();
  const total = calls.answer?.meta.pagination.total;
  return (
    <Page.Main>
      <Page.Title>{text('calls.title')}</Page.Title>
      <Layouts.Header
        title={text('calls.title')}
        subtitle={
          total === undefined
            ? text('panel.loading')
            : text(`calls.subtitle.${calls.view}`, { count: total })
        }
      />
      <Layouts.Content>
        <Console calls={calls} />
      </Layouts.Content>
    </Page.Main>
  );
}
