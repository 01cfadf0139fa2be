/** Private files of partners. */
export const files = {
  'about.private-file':
    'Серіктестің құжаты: оны серіктестің пайдаланушылары мен құқығы бар қызметкерлер ғана көреді. Тіркелмеген файлдар жойылады, тіркелгендері өзгермейді.',
  'journal.private-file.upload': 'Файл жүктелді',
  'journal.private-file.read': 'Файл оқылды',
  'journal.private-file.attach': 'Файл жазбаға тіркелді',
  'journal.private-file.remove': 'Файл жойылды',
  'journal.private-file.expire': 'Тіркелмеген файл мерзімі өтіп жойылды',
  'file.panel': 'Файлды алу',
  'file.of-record': 'Файлдар',
  'file.none': 'Ештеңе тіркелмеген.',
  'file.download': '{name} файлын жүктеп алу',
  'file.loading': '{name} файлы жүктеп алынуда',
  'file.failed': '{name} файлын жүктеп алу мүмкін болмады. Байланысты тексеріп, қайталаңыз.',
  'file.add': 'Файл тіркеу',
  'file.add.hint':
    'PDF, DOCX, XLSX, JPEG немесе PNG, 20 МБ-қа дейін. Тіркелген файлды серіктес көреді; оны алып тастауға болмайды.',
  'file.add.failed': 'Файлды тіркеу мүмкін болмады. Байланысты тексеріп, қайталаңыз.',
} as const;

export const fileTypes = {
  'private-file': {
    name: 'Серіктестердің файлдары',
    fields: {
      partner: 'Серіктес',
      name: 'Файл атауы',
      type: 'Түрі',
      bytes: 'Көлемі, байт',
      storedAt: 'Жүктелген уақыты',
      record: 'Тіркелген жазба түрі',
      recordId: 'Жазба идентификаторы',
      checksum: 'SHA-256 бақылау сомасы',
      storageKey: 'Қоймадағы кілт',
    },
  },
};
