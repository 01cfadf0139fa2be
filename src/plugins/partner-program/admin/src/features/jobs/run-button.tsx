import { Button } from '@strapi/design-system';
import { useNotification, useRBAC } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { messageOf } from '../../shared/api/errors';
import { MAY_RUN_JOBS } from '../../shared/permissions';
import { useText } from '../../shared/use-text';
import { useRunScheduledJobMutation } from './jobs-api';

interface Props {
  readonly job: string;
  readonly label: string;
  /** Names what is run where the button's own words do not. */
  readonly about?: string;
}

/** Runs what of a task is due; nothing for those who may not. */
export function RunButton({ job, label, about }: Props) {
  const text = useText();
  const { locale } = useIntl();
  const { toggleNotification } = useNotification();
  const { allowedActions } = useRBAC(MAY_RUN_JOBS);
  const [run, { isLoading }] = useRunScheduledJobMutation();
  if (!allowedActions.canRun) return null;
  const start = async (): Promise<void> => {
    const answer = await run({ name: job, locale });
    toggleNotification(
      'error' in answer
        ? { type: 'danger', message: messageOf(answer.error) ?? text('panel.failed') }
        : { type: 'success', message: text('jobs.ran', { count: answer.data.length }) },
    );
  };
  return (
    <Button
      type="button"
      size="S"
      variant="secondary"
      loading={isLoading}
      onClick={() => void start()}
      aria-label={about ? `${label}: ${about}` : undefined}
    >
      {label}
    </Button>
  );
}
