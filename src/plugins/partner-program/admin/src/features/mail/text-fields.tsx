import { Field, Flex, Textarea, TextInput, Typography } from '@strapi/design-system';
import { useText } from '../../shared/use-text';
import type { Template } from './mail-api';
import type { TextForm } from './use-text-form';

interface Props {
  readonly form: TextForm;
  readonly template: Template;
}

interface Change {
  readonly target: { readonly value: string };
}

/** Subject and text, with the facts they may name. */
export function TextFields({ form, template }: Props) {
  const text = useText();
  return (
    <Flex direction="column" alignItems="stretch" gap={4} flex="1 1 36rem">
      <Field.Root name="subject" required>
        <Field.Label>{text('mail.subject')}</Field.Label>
        <TextInput
          value={form.text.subject}
          maxLength={200}
          readOnly={!form.mayEdit}
          onChange={(event: Change) => form.write({ ...form.text, subject: event.target.value })}
        />
      </Field.Root>
      <Field.Root name="body" required hint={text('mail.body.hint')}>
        <Field.Label>{text('mail.body')}</Field.Label>
        <Textarea
          value={form.text.body}
          maxLength={20_000}
          readOnly={!form.mayEdit}
          style={{ minHeight: '28rem' }}
          onChange={(event: Change) => form.write({ ...form.text, body: event.target.value })}
        />
        <Field.Hint />
      </Field.Root>
      <Facts facts={template.facts} />
    </Flex>
  );
}

function Facts({ facts }: Pick<Template, 'facts'>) {
  const text = useText();
  if (facts.length === 0) return <Typography variant="pi">{text('mail.no-facts')}</Typography>;
  return (
    <section aria-label={text('mail.facts')}>
      <Typography variant="pi" fontWeight="semiBold">
        {text('mail.facts')}
      </Typography>
      <ul>
        {facts.map(({ name, sample }) => (
          <li key={name}>
            <Typography variant="pi" style={{ overflowWrap: 'anywhere' }}>
              <code>{`{${name}}`}</code> — {sample}
            </Typography>
          </li>
        ))}
      </ul>
    </section>
  );
}
