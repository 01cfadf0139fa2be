/** Certificates of the competence. */
export const certificates = {
  certificate: 'Certificate',
  'certificate.verify': 'Verify the certificate {number} on the public page',
  'certificate.until': '{state}; term through {day}',
  'certificate.pdf.ru': 'PDF ru: the certificate {number} in Russian',
  'certificate.pdf.kk': 'PDF kk: the certificate {number} in Kazakh',
  'certificate.failed': 'Could not download the certificate. Check the connection and try again.',
} as const;
