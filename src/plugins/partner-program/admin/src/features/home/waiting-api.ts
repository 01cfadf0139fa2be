import { adminApi } from '@strapi/strapi/admin';

export interface WaitingWork {
  readonly kind: string;
  readonly name: string;
  readonly count: number;
  /** Since when the oldest waits. */
  readonly since: string | null;
  readonly href: string;
}

const waitingApi = adminApi.injectEndpoints({
  endpoints: (builder) => ({
    getWaiting: builder.query<readonly WaitingWork[], string>({
      query: (locale) => ({
        url: '/partner-program/waiting',
        method: 'GET',
        config: { params: { locale } },
      }),
      transformResponse: (answer: { data: readonly WaitingWork[] }) => answer.data,
      keepUnusedDataFor: 0,
    }),
  }),
});

export const { useGetWaitingQuery } = waitingApi;
