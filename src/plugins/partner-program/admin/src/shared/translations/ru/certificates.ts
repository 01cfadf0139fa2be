/** Certificates of the competence. */
export const certificates = {
  certificate: 'Сертификат',
  'certificate.verify': 'Проверить сертификат {number} на открытой странице',
  'certificate.until': '{state}; срок по {day} включительно',
  'certificate.pdf.ru': 'PDF ru: сертификат {number} на русском',
  'certificate.pdf.kk': 'PDF kk: сертификат {number} на казахском',
  'certificate.failed': 'Не удалось скачать сертификат. Проверьте связь и повторите.',
} as const;
