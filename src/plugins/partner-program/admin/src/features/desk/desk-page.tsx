import { Box, Tabs } from '@strapi/design-system';
import { Layouts, Page, useRBAC } from '@strapi/strapi/admin';
import { MAY_READ_DESK, MAY_SEE_ENDINGS } from '../../shared/permissions';
import { useText } from '../../shared/use-text';
import { ItemsView } from './items-view';
import { TimelineView } from './timeline-view';
import { useDeskState, VIEWS, type View } from './use-desk-state';

/** D-reminders: everything due, overdue or waiting, and the competences that end. */
export default function DeskPage() {
  return (
    <Page.Protect permissions={MAY_READ_DESK}>
      <Desk />
    </Page.Protect>
  );
}

function Desk() {
  const text = useText();
  const [state, change] = useDeskState();
  const { allowedActions } = useRBAC(MAY_SEE_ENDINGS);
  const views = VIEWS.filter((view) => view === 'items' || allowedActions.canRegisterApplication);
  return (
    <Page.Main>
      <Page.Title>{text('desk.title')}</Page.Title>
      <Layouts.Header title={text('desk.title')} />
      <Layouts.Content>
        <Tabs.Root
          variant="simple"
          value={state.view}
          onValueChange={(view) => change({ view: view as View })}
        >
          <Tabs.List aria-label={text('desk.views')}>
            {views.map((view) => (
              <Tabs.Trigger key={view} value={view}>
                {text(`desk.view.${view}`)}
              </Tabs.Trigger>
            ))}
          </Tabs.List>
          <Box paddingTop={6} paddingBottom={8}>
            <Tabs.Content value="items">
              <ItemsView state={state} onChange={change} />
            </Tabs.Content>
            <Tabs.Content value="timeline">
              <TimelineView state={state} onChange={change} />
            </Tabs.Content>
          </Box>
        </Tabs.Root>
      </Layouts.Content>
    </Page.Main>
  );
}
