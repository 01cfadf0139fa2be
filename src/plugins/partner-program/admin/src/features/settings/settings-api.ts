import { adminApi } from '@strapi/strapi/admin';
import type { JsonSchema } from '../../shared/api/json-schema';
import { WHOLE_LIST } from '../../shared/api/paging';

export interface SettingRow {
  readonly documentId: string;
  readonly value: unknown;
  readonly effectiveFrom: string;
  readonly note: string | null;
  readonly setAt: string;
  readonly setBy: string | null;
}

export interface Setting {
  readonly key: string;
  readonly name: string;
  readonly about: string;
  readonly schema: JsonSchema;
  readonly value: unknown;
  readonly shipped: unknown;
  readonly toConfirm: boolean;
  readonly newest: string | null;
  readonly rows: readonly SettingRow[];
}

/** A record shipped with a value that the sources do not give. */
export interface Placeholder {
  readonly record: string;
  readonly records: string;
  readonly documentId: string;
  readonly version: number;
  readonly name: string;
  readonly value: string;
}

export interface SettingChange {
  readonly key: string;
  readonly value: unknown;
  readonly effectiveFrom: string;
  readonly note: string | null;
  readonly seen: string | null;
}

const TAG = 'ProgrammeSettings';

const settingsApi = adminApi.enhanceEndpoints({ addTagTypes: [TAG] }).injectEndpoints({
  endpoints: (builder) => ({
    // Strapi's own `getSettings` would be asked by that name.
    getProgrammeSettings: builder.query<{ settings: readonly Setting[]; today: string }, string>({
      query: (locale) => ({
        url: '/partner-program/settings',
        method: 'GET',
        config: { params: { locale, pageSize: WHOLE_LIST } },
      }),
      transformResponse: (answer: { data: readonly Setting[]; meta: { today: string } }) => ({
        settings: answer.data,
        today: answer.meta.today,
      }),
      providesTags: [TAG],
    }),
    getPlaceholders: builder.query<readonly Placeholder[], string>({
      query: (locale) => ({
        url: '/partner-program/go-live',
        method: 'GET',
        config: { params: { locale } },
      }),
      transformResponse: (answer: { data: readonly Placeholder[] }) => answer.data,
      providesTags: [TAG],
    }),
    changeSetting: builder.mutation<unknown, SettingChange & { locale: string }>({
      query: ({ locale, ...data }) => ({
        url: '/partner-program/settings',
        method: 'POST',
        data,
        config: { params: { locale } },
      }),
      // After a refusal too: a colleague may have changed it.
      invalidatesTags: [TAG],
    }),
    confirmPlaceholder: builder.mutation<unknown, Placeholder & { locale: string }>({
      query: ({ records, documentId, version, locale }) => ({
        url: `/partner-program/${records}/${documentId}/actions/confirm`,
        method: 'POST',
        data: { expectedVersion: version, input: {} },
        config: { params: { locale } },
      }),
      invalidatesTags: [TAG],
    }),
  }),
});

export const {
  useGetProgrammeSettingsQuery,
  useGetPlaceholdersQuery,
  useChangeSettingMutation,
  useConfirmPlaceholderMutation,
} = settingsApi;
