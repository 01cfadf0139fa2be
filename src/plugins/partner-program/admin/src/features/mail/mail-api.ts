import { adminApi } from '@strapi/strapi/admin';

export type MailLanguage = 'ru' | 'kk' | 'en';
export type MailState = 'waiting' | 'dead' | 'sent';

export interface TemplateLine {
  readonly code: string;
  /** What the mail is called, in the panel's language. */
  readonly name: string;
  readonly language: MailLanguage;
  readonly subject: string;
  readonly edited: boolean;
  readonly revision: number;
}

export interface MailText {
  readonly subject: string;
  readonly body: string;
}

/** A text that was put in force; without words the shipped one. */
export interface Revision extends Partial<MailText> {
  readonly revision: number;
  readonly at: string;
}

export interface Template extends MailText {
  readonly shipped: MailText;
  readonly facts: readonly { readonly name: string; readonly sample: string }[];
  readonly revision: number;
  readonly edited: boolean;
  /** Newest first. */
  readonly history: readonly Revision[];
}

/** Which text. */
export interface TemplateKey {
  readonly code: string;
  readonly language: MailLanguage;
}

export interface Message {
  readonly documentId: string;
  readonly version: number;
  readonly name: string;
  readonly language: MailLanguage;
  readonly recipient: string;
  readonly state: MailState;
  readonly attempts: number;
  readonly createdAt: string;
  readonly nextAttemptAt: string | null;
  readonly sentAt: string | null;
  readonly lastError: string | null;
}

export interface Outbox {
  readonly data: readonly Message[];
  readonly meta: {
    readonly transport: 'smtp' | 'folder' | 'none';
    readonly counts: {
      readonly waiting: number;
      readonly dead: number;
      readonly sentToday: number;
    };
    readonly pagination: {
      readonly page: number;
      readonly pageCount: number;
      readonly total: number;
    };
  };
}

type Spoken<T> = T & { readonly locale: string };

const TEXTS = 'ProgrammeMailTexts';
const OUTBOX = 'ProgrammeOutbox';
const TEMPLATES = '/partner-program/mail-templates';

const mailApi = adminApi.enhanceEndpoints({ addTagTypes: [TEXTS, OUTBOX] }).injectEndpoints({
  endpoints: (builder) => ({
    getTemplates: builder.query<readonly TemplateLine[], string>({
      query: (locale) => ({ url: TEMPLATES, method: 'GET', config: { params: { locale } } }),
      transformResponse: (answer: { data: readonly TemplateLine[] }) => answer.data,
      providesTags: [TEXTS],
    }),
    getTemplate: builder.query<Template, Spoken<TemplateKey>>({
      query: ({ code, language, locale }) => ({
        url: `${TEMPLATES}/${code}/${language}`,
        method: 'GET',
        config: { params: { locale } },
      }),
      transformResponse: (answer: { data: Template }) => answer.data,
      providesTags: [TEXTS],
      // The form opens on what is in force now, never on what was.
      keepUnusedDataFor: 0,
    }),
    preview: builder.query<{ subject: string; html: string }, Spoken<TemplateKey & MailText>>({
      query: ({ locale, ...data }) => ({
        url: `${TEMPLATES}/preview`,
        method: 'POST',
        data,
        config: { params: { locale } },
      }),
      transformResponse: (answer: { data: { subject: string; html: string } }) => answer.data,
      keepUnusedDataFor: 0,
    }),
    saveTemplate: builder.mutation<
      unknown,
      Spoken<TemplateKey & { readonly text: MailText | null; readonly expectedRevision: number }>
    >({
      query: ({ code, language, text, expectedRevision, locale }) => ({
        url: `${TEMPLATES}/${code}/${language}${text ? '' : '/reset'}`,
        method: text ? 'PUT' : 'POST',
        data: { ...text, expectedRevision },
        config: { params: { locale } },
      }),
      invalidatesTags: (_answer, error) => (error ? [] : [TEXTS]),
    }),
    getOutbox: builder.query<Outbox, Spoken<{ state: MailState; page: number }>>({
      query: (params) => ({ url: '/partner-program/outbox', method: 'GET', config: { params } }),
      providesTags: [OUTBOX],
      keepUnusedDataFor: 0,
    }),
    retryMail: builder.mutation<unknown, Spoken<Pick<Message, 'documentId' | 'version'>>>({
      query: ({ documentId, version, locale }) => ({
        url: `/partner-program/outbox/${documentId}/actions/retry`,
        method: 'POST',
        data: { expectedVersion: version, input: {} },
        config: { params: { locale } },
      }),
      invalidatesTags: [OUTBOX],
    }),
  }),
});

export const {
  useGetTemplatesQuery,
  useGetTemplateQuery,
  usePreviewQuery,
  useSaveTemplateMutation,
  useGetOutboxQuery,
  useRetryMailMutation,
} = mailApi;
