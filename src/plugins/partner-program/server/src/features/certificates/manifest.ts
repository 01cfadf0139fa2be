import { contentType } from '../../platform/content-types/content-type';
import { index } from '../../platform/database/objects';
import { appendOnly } from '../../platform/database/triggers';
import type { FeatureManifest } from '../../platform/manifest';
import { CERTIFICATE_REFUSALS } from './certificates.refusals';
import { certificateRoutes } from './certificates.routes';
import { TABLES } from './certificates.store';
import certificate from './content-types/certificate/schema.json';
import { issueCertificates, issueMissing } from './use-cases/issue-certificates';

/** K4.3, K4.9: certificates of ККВ: numbers that answer for ever, and the paper. */
export const certificatesManifest: FeatureManifest = {
  name: 'certificates',
  contentTypes: { certificate: contentType(certificate) },
  views: {
    certificate: {
      title: 'number',
      list: ['number', 'holderName', 'issuedOn'],
      form: [
        ['number', 'issuedOn'],
        ['holderName', 'competence'],
      ],
      sort: { by: 'issuedOn', order: 'DESC' },
    },
  },
  routes: certificateRoutes,
  governance: [
    { uid: 'plugin::partner-program.certificate', fields: 'all', create: false, remove: false },
  ],
  permissions: [
    { uid: 'certificates.print', displayName: 'Print certificates', subCategory: 'competence' },
  ],
  refusals: CERTIFICATE_REFUSALS,
  on: { 'competence.terms-appended': issueCertificates },
  database: [
    ...appendOnly(TABLES.certificates),
    index(TABLES.certificates, 'pp_certificates_competence', '(competence_id)'),
  ],
  seed: issueMissing,
};
