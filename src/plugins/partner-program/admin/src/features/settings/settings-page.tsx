import { Box, Flex, Typography } from '@strapi/design-system';
import { Layouts, Page, useRBAC } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { LoadFailed } from '../../shared/load-failed';
import { useText } from '../../shared/use-text';
import { GoLive } from './go-live';
import { SETTINGS_PERMISSIONS } from './permissions';
import { SettingCard } from './setting-card';
import { SettingDialog } from './setting-dialog';
import {
  useGetPlaceholdersQuery,
  useGetProgrammeSettingsQuery,
  type Setting,
} from './settings-api';

/** Settings → Programme: every number staff may change, and what waits to be confirmed. */
export function SettingsPage() {
  const text = useText();
  return (
    <Page.Protect permissions={SETTINGS_PERMISSIONS.read}>
      <Page.Main>
        <Page.Title>{text('settings.title')}</Page.Title>
        <Layouts.Header title={text('settings.title')} subtitle={text('settings.subtitle')} />
        <Layouts.Content>
          <Loaded />
        </Layouts.Content>
      </Page.Main>
    </Page.Protect>
  );
}

function Loaded() {
  const { locale } = useIntl();
  const settings = useGetProgrammeSettingsQuery(locale);
  const placeholders = useGetPlaceholdersQuery(locale);
  const error = settings.error ?? placeholders.error;
  if (error) {
    const retry = (): void => {
      void settings.refetch();
      void placeholders.refetch();
    };
    return <LoadFailed error={error} onRetry={retry} />;
  }
  if (!settings.data || !placeholders.data) return <Page.Loading />;
  const { settings: all, today } = settings.data;
  return <Shown settings={all} today={today} records={placeholders.data} />;
}

interface ShownProps {
  readonly settings: readonly Setting[];
  readonly today: string;
  readonly records: Parameters<typeof GoLive>[0]['records'];
}

function Shown({ settings, today, records }: ShownProps) {
  const text = useText();
  const [key, setKey] = useState<string>();
  const edited = settings.find((setting) => setting.key === key);
  const { allowedActions } = useRBAC(SETTINGS_PERMISSIONS);
  const mayEdit = allowedActions.canEdit ?? false;
  return (
    <>
      <GoLive settings={settings} records={records} today={today} mayEdit={mayEdit} />
      <Box tag="section" aria-labelledby="all-settings">
        <Typography tag="h2" variant="beta" id="all-settings">
          {text('settings.all')}
        </Typography>
        <Flex tag="ul" direction="column" alignItems="stretch" gap={4} paddingTop={4}>
          {settings.map((setting) => (
            <SettingCard
              key={setting.key}
              setting={setting}
              today={today}
              mayEdit={mayEdit}
              onChange={() => setKey(setting.key)}
            />
          ))}
        </Flex>
      </Box>
      {edited && <SettingDialog setting={edited} today={today} onClose={() => setKey(undefined)} />}
    </>
  );
}
