import { Button, Flex, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { useNotification } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { messageOf } from '../../shared/api/errors';
import { useFormat } from '../../shared/use-format';
import { useText } from '../../shared/use-text';
import { useConfirmYearMutation, type CalendarYear } from './calendar-api';

interface Props {
  readonly shown: CalendarYear;
  readonly mayConfirm: boolean;
  readonly onYear: (year: number) => void;
}

/** Whether the year was confirmed, and the years that staff should have confirmed by now. */
export function Confirmation({ shown, mayConfirm, onYear }: Props) {
  const text = useText();
  const format = useFormat();
  const { year, confirmedOn, toConfirm, waiting } = shown;
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      {waiting.map((each) => (
        <Warning key={each} year={each}>
          {each !== year && (
            <Button size="S" variant="tertiary" onClick={() => onYear(each)}>
              {text('calendar.show', { year: each })}
            </Button>
          )}
        </Warning>
      ))}
      <Flex gap={4} wrap="wrap">
        <Typography>
          {confirmedOn
            ? text('calendar.confirmed', { day: format.day(confirmedOn) })
            : text('calendar.unconfirmed')}
        </Typography>
        {toConfirm && mayConfirm && <Confirm year={year} {...toConfirm} />}
      </Flex>
    </Flex>
  );
}

function Warning({ year, children }: { readonly year: number; readonly children: ReactNode }) {
  const text = useText();
  return (
    <Flex
      background="warning100"
      borderColor="warning200"
      hasRadius
      padding={4}
      gap={4}
      wrap="wrap"
    >
      <WarningCircle aria-hidden fill="warning700" />
      <Typography textColor="neutral800">
        <strong>{text('calendar.waiting', { year })}</strong> {text('calendar.waiting.why')}
      </Typography>
      {children}
    </Flex>
  );
}

interface ConfirmProps {
  readonly year: number;
  readonly documentId: string;
  readonly version: number;
}

function Confirm({ year, documentId, version }: ConfirmProps) {
  const text = useText();
  const { locale } = useIntl();
  const { toggleNotification } = useNotification();
  const [confirm, { isLoading }] = useConfirmYearMutation();
  const run = async (): Promise<void> => {
    const answer = await confirm({ documentId, version, input: {}, locale });
    toggleNotification(
      'error' in answer
        ? { type: 'danger', message: messageOf(answer.error) ?? text('panel.failed') }
        : { type: 'success', message: text('calendar.saved') },
    );
  };
  return (
    <Button variant="success-light" loading={isLoading} onClick={() => void run()}>
      {text('calendar.confirm', { year })}
    </Button>
  );
}
