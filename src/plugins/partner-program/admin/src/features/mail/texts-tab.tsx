import {
  Badge,
  Box,
  Button,
  Field,
  Flex,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { LoadFailed } from '../../shared/load-failed';
import { CardLine } from '../../shared/page/card-line';
import { useText } from '../../shared/use-text';
import { useGetTemplatesQuery, type MailLanguage, type TemplateLine } from './mail-api';
import { TextDialog } from './text-dialog';

const LANGUAGES: readonly MailLanguage[] = ['ru', 'kk', 'en'];

/** Every mail in one language, with what staff have written over. */
export function TextsTab() {
  const { locale } = useIntl();
  const { data, error, refetch } = useGetTemplatesQuery(locale);
  const known = LANGUAGES.find((language) => language === locale);
  const [language, setLanguage] = useState<MailLanguage>(known ?? 'ru');
  const [opened, setOpened] = useState<TemplateLine>();
  if (error) return <LoadFailed error={error} onRetry={() => void refetch()} />;
  if (!data) return <Page.Loading />;
  return (
    <Flex direction="column" alignItems="stretch" gap={4} paddingTop={5}>
      <LanguageChoice language={language} onChoose={setLanguage} />
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {data
          .filter((line) => line.language === language)
          .map((line) => (
            <Line key={line.code} line={line} onOpen={() => setOpened(line)} />
          ))}
      </Flex>
      {opened && <TextDialog line={opened} onClose={() => setOpened(undefined)} />}
    </Flex>
  );
}

interface ChoiceProps {
  readonly language: MailLanguage;
  readonly onChoose: (language: MailLanguage) => void;
}

function LanguageChoice({ language, onChoose }: ChoiceProps) {
  const text = useText();
  return (
    <Box maxWidth="24rem">
      <Field.Root name="language">
        <Field.Label>{text('mail.language')}</Field.Label>
        <SingleSelect
          value={language}
          onChange={(value: string | number) => onChoose(value as MailLanguage)}
        >
          {LANGUAGES.map((one) => (
            <SingleSelectOption key={one} value={one}>
              {text(`option.language.${one}`)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
    </Box>
  );
}

function Line({ line, onOpen }: { readonly line: TemplateLine; readonly onOpen: () => void }) {
  const text = useText();
  return (
    <CardLine
      action={
        <Button
          size="S"
          variant="secondary"
          onClick={onOpen}
          aria-label={`${text('mail.open')}: ${line.name}`}
        >
          {text('mail.open')}
        </Button>
      }
    >
      <Flex direction="column" alignItems="flex-start" gap={1}>
        <Flex gap={2}>
          <Typography fontWeight="bold">{line.name}</Typography>
          {line.edited && <Badge variant="secondary">{text('mail.edited')}</Badge>}
        </Flex>
        <Typography textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
          {line.subject}
        </Typography>
      </Flex>
    </CardLine>
  );
}
