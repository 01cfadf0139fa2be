import { Button, Flex, Typography } from '@strapi/design-system';
import { ChevronLeft, ChevronRight, Plus } from '@strapi/icons';
import { Layouts, Page, useRBAC } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { LoadFailed } from '../../shared/load-failed';
import { Skeleton } from '../../shared/page/skeleton';
import { useText } from '../../shared/use-text';
import { useGetCalendarYearQuery, type CalendarException } from './calendar-api';
import { Confirmation } from './confirmation';
import { EnterDialog } from './enter-dialog';
import { Exceptions } from './exceptions';
import { Months } from './months';
import { CALENDAR_PERMISSIONS } from './permissions';
import { useYear } from './use-year';
import { WithdrawDialog } from './withdraw-dialog';

/** D-workday: a year of the working calendar, what decrees change in it, and its confirmation. */
export default function CalendarPage() {
  return (
    <Page.Protect permissions={CALENDAR_PERMISSIONS.read}>
      <Calendar />
    </Page.Protect>
  );
}

function Calendar() {
  const text = useText();
  const [year, setYear] = useYear();
  const [entering, setEntering] = useState(false);
  const { canEnter = false } = useRBAC(CALENDAR_PERMISSIONS).allowedActions;
  return (
    <Page.Main>
      <Page.Title>{text('calendar.title')}</Page.Title>
      <Layouts.Header
        title={text('calendar.title')}
        subtitle={text('calendar.subtitle')}
        primaryAction={
          canEnter && (
            <Button startIcon={<Plus aria-hidden />} onClick={() => setEntering(true)}>
              {text('calendar.enter')}
            </Button>
          )
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={6} paddingBottom={8}>
          <YearSwitch year={year} onYear={setYear} />
          <Year year={year} onYear={setYear} />
        </Flex>
      </Layouts.Content>
      {entering && <EnterDialog year={year} onClose={() => setEntering(false)} />}
    </Page.Main>
  );
}

interface YearProps {
  readonly year: number;
  readonly onYear: (year: number) => void;
}

function YearSwitch({ year, onYear }: YearProps) {
  const text = useText();
  const other = (by: number): string => text('calendar.show', { year: year + by });
  return (
    <Flex gap={4}>
      <Button
        variant="tertiary"
        startIcon={<ChevronLeft aria-hidden />}
        aria-label={other(-1)}
        onClick={() => onYear(year - 1)}
      >
        {year - 1}
      </Button>
      <Typography tag="h2" variant="alpha" aria-live="polite">
        {year}
      </Typography>
      <Button
        variant="tertiary"
        endIcon={<ChevronRight aria-hidden />}
        aria-label={other(1)}
        onClick={() => onYear(year + 1)}
      >
        {year + 1}
      </Button>
    </Flex>
  );
}

function Year({ year, onYear }: YearProps) {
  const { locale } = useIntl();
  const { currentData, error, refetch } = useGetCalendarYearQuery({ year, locale });
  const [withdrawing, setWithdrawing] = useState<CalendarException>();
  const { allowedActions } = useRBAC(CALENDAR_PERMISSIONS);
  if (error) return <LoadFailed error={error} onRetry={() => void refetch()} />;
  if (!currentData) return <Skeleton height="20rem" bars={3} />;
  const { canConfirm = false, canWithdraw = false } = allowedActions;
  return (
    <>
      <Confirmation shown={currentData} mayConfirm={canConfirm} onYear={onYear} />
      <Months days={currentData.days} />
      <Exceptions
        exceptions={currentData.exceptions}
        onWithdraw={canWithdraw ? setWithdrawing : undefined}
      />
      {withdrawing && (
        <WithdrawDialog exception={withdrawing} onClose={() => setWithdrawing(undefined)} />
      )}
    </>
  );
}
