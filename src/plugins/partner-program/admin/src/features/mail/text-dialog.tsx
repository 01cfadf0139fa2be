import { Button, Flex, Modal } from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { Dialog } from '../../shared/dialog';
import { LoadFailed } from '../../shared/load-failed';
import { NoticeBox } from '../../shared/notice-box';
import { useFirstField } from '../../shared/use-first-field';
import { useText } from '../../shared/use-text';
import { History } from './history';
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
  const { code, language, name } = line;
  const { data, error, refetch } = useGetTemplateQuery({ code, language, locale });
  const [written, setWritten] = useState(false);
  const [asked, setAsked] = useState(false);
  const reload = (): void => {
    setWritten(false);
    setAsked(false);
    void refetch();
  };
  // A text that took an hour is not thrown away by one key.
  const close = (): void => (written ? setAsked(true) : onClose());
  return (
    <Dialog wide title={`${name} · ${text(`option.language.${language}`)}`} onClose={close}>
      {error && (
        <Modal.Body>
          <LoadFailed error={error} onRetry={() => void refetch()} />
        </Modal.Body>
      )}
      {!error && !data && <Page.Loading />}
      {data && (
        <Loaded
          key={data.revision}
          line={line}
          template={data}
          isAsked={asked}
          onWritten={setWritten}
          onStay={() => setAsked(false)}
          onReload={reload}
          onClose={onClose}
        />
      )}
    </Dialog>
  );
}

interface LoadedProps extends Props {
  readonly template: Template;
  /** Somebody tried to close it with a text that is not saved. */
  readonly isAsked: boolean;
  readonly onWritten: (written: boolean) => void;
  readonly onStay: () => void;
  readonly onReload: () => void;
}

function Loaded(props: LoadedProps) {
  const { line, template, onClose } = props;
  const text = useText();
  const form = useTextForm(line, template, props);
  const fields = useFirstField<HTMLDivElement>();
  const dismiss = (): void => {
    form.dismiss();
    props.onStay();
  };
  const unsaved = props.isAsked ? { body: text('mail.unsaved') } : undefined;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void form.save();
      }}
    >
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <NoticeBox
            notice={form.notice ?? unsaved}
            onDismiss={dismiss}
            action={
              form.outdated && (
                <Button type="button" size="S" variant="tertiary" onClick={props.onReload}>
                  {text('mail.load-newest')}
                </Button>
              )
            }
          />
          <Flex ref={fields} gap={6} alignItems="flex-start" wrap="wrap">
            <TextFields form={form} template={template} />
            <Preview of={{ ...line, ...form.text }} />
          </Flex>
          <History template={template} onTake={form.mayEdit ? form.write : undefined} />
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Button type="button" variant="tertiary" onClick={onClose}>
          {text(form.mayEdit ? 'mail.discard' : 'panel.close')}
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
