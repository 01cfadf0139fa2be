import { Button, Flex, Typography } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useDownload } from '../../shared/use-download';
import { useText } from '../../shared/use-text';

interface Props {
  readonly competence: string;
  readonly number: string;
  /** The language of the paper, whatever the panel's is. */
  readonly language: 'ru' | 'kk';
}

/** Saves the paper in that language. */
export function PaperButton({ competence, number, language }: Props) {
  const text = useText();
  const { state, reason, start } = useDownload({
    path: `/partner-program/competences/${competence}/certificate.pdf`,
    name: `${number}-${language}.pdf`,
    language,
  });
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <Button
        type="button"
        size="S"
        variant="tertiary"
        startIcon={<Download aria-hidden />}
        loading={state === 'loading'}
        aria-label={text(`certificate.pdf.${language}`, { number })}
        onClick={start}
      >
        {`PDF ${language}`}
      </Button>
      {state === 'failed' && (
        <Typography variant="pi" textColor="danger600" role="alert">
          {reason ?? text('certificate.failed')}
        </Typography>
      )}
    </Flex>
  );
}
