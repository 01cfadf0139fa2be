import { Button } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Layouts, Page, useRBAC } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useText } from '../../shared/use-text';
import { Desk } from './desk';
import { MAY_READ_REQUESTS, MAY_REGISTER_REQUESTS } from './permissions';
import { RegisterDialog } from './register-dialog';
import { useQueue } from './use-queue';

/** §4 for staff: requests for marketing points, worked through by keyboard. */
export default function PointRequestsPage() {
  return (
    <Page.Protect permissions={MAY_READ_REQUESTS}>
      <PointRequests />
    </Page.Protect>
  );
}

function PointRequests() {
  const text = useText();
  const queue = useQueue();
  const [registering, setRegistering] = useState(false);
  const { allowedActions } = useRBAC(MAY_REGISTER_REQUESTS);
  const total = queue.answer?.meta.pagination.total;
  return (
    <Page.Main>
      <Page.Title>{text('requests.title')}</Page.Title>
      <Layouts.Header
        title={text('requests.title')}
        subtitle={
          total === undefined
            ? text('panel.loading')
            : text(`requests.subtitle.${queue.tab}`, { count: total })
        }
        primaryAction={
          allowedActions.canRegister && (
            <Button startIcon={<Plus />} variant="secondary" onClick={() => setRegistering(true)}>
              {text('requests.register')}
            </Button>
          )
        }
      />
      <Layouts.Content>
        <Desk queue={queue} paused={registering} />
      </Layouts.Content>
      {registering && (
        <RegisterDialog
          activities={queue.answer?.meta.activities ?? []}
          onClose={() => setRegistering(false)}
        />
      )}
    </Page.Main>
  );
}
