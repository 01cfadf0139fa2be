import { Button, Flex, Typography } from '@strapi/design-system';
import { ChevronLeft, ChevronRight, Plus } from '@strapi/icons';
import { Layouts, Page, useRBAC } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { LoadFailed } from '../../shared/load-failed';
import { Skeleton } from '../../shared/page/skeleton';
import { useText } from '../../shared/use-text';
import { useGetCalendarYearQuery, type CalendarException, type CalendarYear } from './calendar-api';
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
  const { locale } = useIntl();
  const [asked, setYear] = useYear();
  const { currentData, error, refetch } = useGetCalendarYearQuery({ year: asked, locale });
  const year = asked ?? currentData?.year;
  const [entering, setEntering] = useState(false);
  const { canEnter = false } = useRBAC(CALENDAR_PERMISSIONS).allowedActions;
  return (
    <Page.Main>
      <Page.Title>{text('calendar.title')}</Page.Title>
      <Layouts.Header
        title={text('calendar.title')}
        subtitle={text('calendar.subtitle')}
        primaryAction={
          canEnter &&
          year !== undefined && (
            <Button startIcon={<Plus aria-hidden />} onClick={() => setEntering(true)}>
              {text('calendar.enter')}
            </Button>
          )
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={6} paddingBottom={8}>
          {year !== undefined && <YearSwitch year={year} onYear={setYear} />}
          {error && <LoadFailed error={error} onRetry={() => void refetch()} />}
          {!error && !currentData && <Skeleton height="20rem" bars={3} />}
          {!error && currentData && <Year shown={currentData} onYear={setYear} />}
        </Flex>
      </Layouts.Content>
      {entering && year !== undefined && (
        <EnterDialog year={year} onClose={() => setEntering(false)} />
      )}
    </Page.Main>
  );
}

interface SwitchProps {
  readonly year: number;
  readonly onYear: (year: number) => void;
}

function YearSwitch({ year, onYear }: SwitchProps) {
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

interface YearProps {
  readonly shown: CalendarYear;
  readonly onYear: (year: number) => void;
}

function Year({ shown, onYear }: YearProps) {
  const [withdrawing, setWithdrawing] = useState<CalendarException>();
  const { allowedActions } = useRBAC(CALENDAR_PERMISSIONS);
  const { canConfirm = false, canWithdraw = false } = allowedActions;
  return (
    <>
      <Confirmation shown={shown} mayConfirm={canConfirm} onYear={onYear} />
      <Months days={shown.days} />
      <Exceptions
        exceptions={shown.exceptions}
        onWithdraw={canWithdraw ? setWithdrawing : undefined}
      />
      {withdrawing && (
        <WithdrawDialog exception={withdrawing} onClose={() => setWithdrawing(undefined)} />
      )}
    </>
  );
}
