import { Tabs } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useText } from '../../shared/use-text';
import { OutboxTab } from './outbox-tab';
import { MAIL_PERMISSIONS } from './permissions';
import { TextsTab } from './texts-tab';

/** Settings → Mail: what goes out, and what it says. */
export function MailPage() {
  const text = useText();
  return (
    <Page.Protect permissions={MAIL_PERMISSIONS.read}>
      <Page.Main>
        <Page.Title>{text('mail.title')}</Page.Title>
        <Layouts.Header title={text('mail.title')} subtitle={text('mail.subtitle')} />
        <Layouts.Content>
          <Tabs.Root defaultValue="outbox" variant="simple">
            <Tabs.List aria-label={text('mail.title')}>
              <Tabs.Trigger value="outbox">{text('mail.outbox')}</Tabs.Trigger>
              <Tabs.Trigger value="texts">{text('mail.texts')}</Tabs.Trigger>
            </Tabs.List>
            <Tabs.Content value="outbox">
              <OutboxTab />
            </Tabs.Content>
            <Tabs.Content value="texts">
              <TextsTab />
            </Tabs.Content>
          </Tabs.Root>
        </Layouts.Content>
      </Page.Main>
    </Page.Protect>
  );
}
