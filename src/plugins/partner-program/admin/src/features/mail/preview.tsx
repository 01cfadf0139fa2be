import { Box, Flex, Typography } from '@strapi/design-system';
import { useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import { messageOf } from '../../shared/api/errors';
import { useText } from '../../shared/use-text';
import { usePreviewQuery, type MailText, type TemplateKey } from './mail-api';

const PAUSE_MS = 400;

/** What was last written, once the writer pauses. */
function useSettled<T>(value: T, key: string): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE_MS);
    return () => clearTimeout(timer);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the value is made anew at each drawing; its key is not
  }, [key]);
  return settled;
}

/** How the mail would look, with sample facts; says what is wrong with a text and where. */
export function Preview({ of }: { readonly of: TemplateKey & MailText }) {
  const text = useText();
  const { locale } = useIntl();
  const { code, language, subject, body } = of;
  const wanted = useSettled({ code, language, subject, body }, `${subject}\n${body}`);
  const { data, error } = usePreviewQuery({ ...wanted, locale });
  return (
    <Flex direction="column" alignItems="stretch" gap={2} flex="1 1 36rem">
      <Typography tag="h3" variant="delta">
        {text('mail.preview')}
      </Typography>
      <Box aria-live="polite">
        {error ? (
          <Typography textColor="danger600">
            {messageOf(error) ?? text('panel.load-failed')}
          </Typography>
        ) : (
          <Typography fontWeight="semiBold">{data?.subject ?? text('panel.loading')}</Typography>
        )}
      </Box>
      {data && !error && (
        <iframe
          title={text('mail.preview')}
          // Nothing in it runs, whatever somebody wrote into the text.
          sandbox=""
          srcDoc={data.html}
          style={{ border: '1px solid #dcdce4', background: '#fff', minHeight: '36rem' }}
        />
      )}
    </Flex>
  );
}
