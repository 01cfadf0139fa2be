/** Certificates of the competence. */
export const certificates = {
  certificate: 'Сертификат',
  'certificate.verify': '{number} сертификатын ашық бетте тексеру',
  'certificate.until': '{state}; мерзімі {day} қоса алғанда',
  'certificate.pdf.ru': 'PDF ru: {number} сертификаты орысша',
  'certificate.pdf.kk': 'PDF kk: {number} сертификаты қазақша',
  'certificate.failed': 'Сертификатты жүктеп алу мүмкін болмады. Байланысты тексеріп, қайталаңыз.',
} as const;
