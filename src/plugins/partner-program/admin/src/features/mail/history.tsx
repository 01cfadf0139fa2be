import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useFormat } from '../../shared/use-format';
import { useText } from '../../shared/use-text';
import type { MailText, Revision, Template } from './mail-api';

interface Props {
  readonly template: Template;
  /** Puts a text into the form; without it the form is only read. */
  readonly onTake: ((text: MailText) => void) | undefined;
}

/** Every revision of the text, newest first; an old one can be put into the form again. */
export function History({ template, onTake }: Props) {
  const text = useText();
  const { history } = template;
  if (history.length === 0) return null;
  return (
    <Box tag="details">
      <Typography tag="summary" variant="pi" textColor="neutral700" style={{ cursor: 'pointer' }}>
        {text('mail.history', { count: history.length })}
      </Typography>
      <Flex tag="ol" direction="column" alignItems="stretch" gap={2} paddingTop={2}>
        {history.map((revision) => (
          <Line key={revision.revision} {...{ revision, onTake }} shipped={template.shipped} />
        ))}
      </Flex>
    </Box>
  );
}

interface LineProps extends Pick<Props, 'onTake'> {
  readonly revision: Revision;
  readonly shipped: MailText;
}

function Line({ revision: { revision, at, subject, body }, shipped, onTake }: LineProps) {
  const text = useText();
  const { instant } = useFormat();
  const label = text('mail.take');
  const said = subject && body ? { subject, body } : shipped;
  return (
    <Flex tag="li" justifyContent="space-between" gap={4}>
      <Typography variant="pi" style={{ overflowWrap: 'anywhere' }}>
        {`${revision}. ${instant(at)}: ${subject ?? text('mail.reset.done')}`}
      </Typography>
      {onTake && (
        <Button
          type="button"
          size="S"
          variant="tertiary"
          onClick={() => onTake(said)}
          aria-label={`${label}: ${revision}`}
        >
          {label}
        </Button>
      )}
    </Flex>
  );
}
