import { adminApi } from '@strapi/strapi/admin';
import { UID_PREFIX } from '../../shared/plugin-id';

/** The newest certificate of a competence. */
export interface CertificateGlance {
  readonly number: string;
  readonly from: string;
  readonly lastDay: string;
  /** Its state today, in the panel's language. */
  readonly state: { readonly code: string; readonly name: string };
  /** Where anybody verifies it. */
  readonly address: string;
}

interface OfCompetence {
  readonly competence: string;
  readonly locale: string;
}

const certificatesApi = adminApi.enhanceEndpoints({ addTagTypes: ['Document'] }).injectEndpoints({
  endpoints: (builder) => ({
    getCertificateOfCompetence: builder.query<CertificateGlance | null, OfCompetence>({
      query: ({ competence, locale }) => ({
        url: `/partner-program/competences/${competence}/certificate`,
        method: 'GET',
        config: { params: { locale } },
      }),
      transformResponse: (answer: { data: CertificateGlance | null }) => answer.data,
      // A term that an action appended has a certificate at once.
      providesTags: (_answer, _error, { competence }) => [
        { type: 'Document', id: `${UID_PREFIX}competence_${competence}` },
      ],
      keepUnusedDataFor: 0,
    }),
  }),
});

export const { useGetCertificateOfCompetenceQuery } = certificatesApi;
