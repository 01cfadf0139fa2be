import { adminApi } from '@strapi/strapi/admin';
import type { CalendarDay, ExceptionKind } from '../../../../rules/calendar/calendar';

export interface CalendarException {
  readonly documentId: string;
  readonly version: number;
  readonly day: string;
  readonly kind: ExceptionKind;
  readonly decree: string;
  readonly withdrawnOn: string | null;
  readonly enteredBy: string | null;
}

export interface CalendarYear {
  readonly year: number;
  readonly confirmedOn: string | null;
  readonly toConfirm: { readonly documentId: string; readonly version: number } | null;
  readonly waiting: readonly number[];
  readonly days: readonly CalendarDay[];
  readonly exceptions: readonly CalendarException[];
}

/** A change that staff think about. */
export type CalendarChange =
  { readonly day: string; readonly kind: ExceptionKind } | { readonly withdraw: string };

export interface DeadlineLine {
  readonly kind: string;
  readonly record: string;
  readonly documentId: string;
  readonly title: string;
  readonly due: string;
}

export interface ChangePreview {
  readonly before: CalendarDay;
  readonly after: CalendarDay;
  readonly moved: readonly (DeadlineLine & { readonly to: string })[];
  readonly kept: readonly DeadlineLine[];
  readonly untouched: number;
}

interface OnRecord {
  readonly documentId: string;
  readonly version: number;
  readonly input: object;
  readonly locale: string;
}

const TAG = 'ProgrammeCalendar';
const at = (path: string): string => `/partner-program/${path}`;

const calendarApi = adminApi.enhanceEndpoints({ addTagTypes: [TAG] }).injectEndpoints({
  endpoints: (builder) => ({
    getCalendarYear: builder.query<CalendarYear, { year: number | undefined; locale: string }>({
      query: (params) => ({ url: at('calendar'), method: 'GET', config: { params } }),
      transformResponse: (answer: { data: CalendarYear }) => answer.data,
      providesTags: [TAG],
    }),
    previewCalendarChange: builder.query<ChangePreview, { change: CalendarChange; locale: string }>(
      {
        query: ({ change, locale }) => ({
          url: at('calendar/preview'),
          method: 'POST',
          data: change,
          config: { params: { locale } },
        }),
        transformResponse: (answer: { data: ChangePreview }) => answer.data,
        providesTags: [TAG],
        keepUnusedDataFor: 0,
      },
    ),
    enterException: builder.mutation<
      unknown,
      { day: string; kind: ExceptionKind; decree: string; locale: string }
    >({
      query: ({ locale, ...data }) => ({
        url: at('calendar/exceptions'),
        method: 'POST',
        data,
        config: { params: { locale } },
      }),
      invalidatesTags: (_answer, error) => (error ? [] : [TAG]),
    }),
    withdrawException: builder.mutation<unknown, OnRecord>({
      query: (call) => actionOn('calendar-exceptions', 'withdraw', call),
      invalidatesTags: (_answer, error) => (error ? [] : [TAG]),
    }),
    confirmYear: builder.mutation<unknown, OnRecord>({
      query: (call) => actionOn('calendar-years', 'confirm', call),
      // After a refusal too: a colleague may have confirmed it.
      invalidatesTags: [TAG],
    }),
  }),
});

function actionOn(records: string, name: string, { documentId, version, input, locale }: OnRecord) {
  return {
    url: at(`${records}/${documentId}/actions/${name}`),
    method: 'POST' as const,
    data: { expectedVersion: version, input },
    config: { params: { locale } },
  };
}

export const {
  useGetCalendarYearQuery,
  usePreviewCalendarChangeQuery,
  useEnterExceptionMutation,
  useWithdrawExceptionMutation,
  useConfirmYearMutation,
} = calendarApi;
