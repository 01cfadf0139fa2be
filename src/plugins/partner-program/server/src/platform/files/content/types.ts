/** What may be uploaded, with the ending its name gets. */
export const EXTENSIONS = {
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'image/jpeg': 'jpg',
  'image/png': 'png',
} as const;
export type FileType = keyof typeof EXTENSIONS;

export const FILE_TYPES = Object.keys(EXTENSIONS) as FileType[];
