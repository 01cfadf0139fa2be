/** Private files of partners. */
export const files = {
  'about.private-file':
    'Документ партнёра, закрытый от всех, кроме его пользователей и сотрудников с правом. Неприложенные файлы удаляются; приложенные не меняются.',
  'journal.private-file.upload': 'Файл загружен',
  'journal.private-file.read': 'Файл прочитан',
  'journal.private-file.attach': 'Файл приложен к записи',
  'journal.private-file.remove': 'Файл удалён',
  'journal.private-file.expire': 'Неприложенный файл удалён по сроку',
  'file.panel': 'Файл',
  'file.of-record': 'Файлы',
  'file.none': 'Ничего не приложено.',
  'file.download': 'Скачать файл {name}',
  'file.loading': 'Файл {name} скачивается',
  'file.failed': 'Не удалось скачать файл {name}. Проверьте связь и повторите.',
  'file.add': 'Приложить файл',
  'file.add.hint':
    'PDF, DOCX, XLSX, JPEG или PNG, до 20 МБ. Приложенный файл увидит партнёр; убрать его нельзя.',
  'file.add.failed': 'Не удалось приложить файл. Проверьте связь и повторите.',
} as const;

export const fileTypes = {
  'private-file': {
    name: 'Файлы партнёров',
    fields: {
      partner: 'Партнёр',
      name: 'Имя файла',
      type: 'Тип',
      bytes: 'Размер, байт',
      storedAt: 'Загружен',
      record: 'Приложен к записи вида',
      recordId: 'Идентификатор записи',
      checksum: 'Контрольная сумма SHA-256',
      storageKey: 'Ключ в хранилище',
    },
  },
};
