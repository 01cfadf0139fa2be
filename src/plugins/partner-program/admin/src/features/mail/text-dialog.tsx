import { Alert, Box, Button, Flex, Modal } from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { LoadFailed } from '../../shared/load-failed';
import { useText } from '../../shared/use-text';
import { useGetTemplateQuery, type Template, type TemplateLine } from './mail-api';
import { Preview } from './preview';
import { TextFields } from './text-fields';
import { useTextForm } from './use-text-form';

interface Props {
  readonly line: TemplateLine;
  readonly onClose: () => void;
}

/** The text of one mail in one language: read, written over, previewed, put back. */
export function TextDialog({ line, onClose }: Props) {
  const text = useText();
  const { locale } = useIntl();
  const { code, language } = line;
  const { data, error, refetch } = useGetTemplateQuery({ code, language, locale });
  return (
    <Modal.Root open onOpenChange={(open: boolean) => !open && onClose()}>
      <Modal.Content style={{ maxWidth: '110rem', width: '90%' }}>
        <Modal.Header closeLabel={text('panel.close')}>
          <Modal.Title>{`${code} · ${text(`option.language.${language}`)}`}</Modal.Title>
        </Modal.Header>
        {error && (
          <Modal.Body>
            <LoadFailed error={error} onRetry={() => void refetch()} />
          </Modal.Body>
        )}
        {!error && !data && <Page.Loading />}
        {data && <Loaded key={data.revision} line={line} template={data} onClose={onClose} />}
      </Modal.Content>
    </Modal.Root>
  );
}

function Loaded({ line, template, onClose }: Props & { readonly template: Template }) {
  const text = useText();
  const form = useTextForm(line, template, onClose);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void form.save();
      }}
    >
      <Modal.Body>
        <Box aria-live="assertive">
          {form.problem && (
            <Alert
              variant="danger"
              title={text('panel.refused')}
              closeLabel={text('panel.close')}
              onClose={form.dismiss}
            >
              {form.problem}
            </Alert>
          )}
        </Box>
        <Flex gap={6} alignItems="flex-start" wrap="wrap">
          <TextFields form={form} template={template} />
          <Preview of={{ ...line, ...form.text }} />
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Button type="button" variant="tertiary" onClick={onClose}>
          {text('panel.cancel')}
        </Button>
        {form.mayEdit && (
          <Flex gap={2}>
            {template.edited && (
              <Button type="button" variant="danger-light" onClick={() => void form.reset()}>
                {text('mail.reset')}
              </Button>
            )}
            <Button type="submit" loading={form.busy}>
              {text('mail.save')}
            </Button>
          </Flex>
        )}
      </Modal.Footer>
    </form>
  );
}
