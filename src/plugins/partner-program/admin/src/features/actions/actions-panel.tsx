import { Button, Flex, Loader, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useGetLegalActionsQuery } from '../../shared/api/program-api';
import type { ActionOffer, ActedRecord } from '../../shared/api/types';
import { actionLabel } from '../../shared/labels';
import { LoadFailed } from '../../shared/load-failed';
import { useText } from '../../shared/use-text';
import { ActionDialog } from './action-dialog';

interface Props {
  readonly governed: ActedRecord;
  readonly documentId: string;
  /** The version of the record on the screen, where the administrator may read it. */
  readonly shownVersion: number | undefined;
  /** Small buttons beside one another, and nothing where there is nothing to do. */
  readonly inRow?: boolean;
  /** The only one that is offered here, where the others have another place. */
  readonly only?: string;
}

/** What this administrator may do with the record now: a button for each action. */
export function ActionsPanel({ governed, documentId, shownVersion, inRow = false, only }: Props) {
  const text = useText();
  const { locale } = useIntl();
  const { uid, records, record } = governed;
  const legal = useGetLegalActionsQuery({ uid, records, documentId, locale });
  const unsaved = useForm('ActionsPanel', (form) => form.modified, false) ?? false;
  const [chosen, setChosen] = useState<ActionOffer>();

  if (legal.isLoading) return <Loader small>{text('panel.loading')}</Loader>;
  if (!legal.data) return <LoadFailed error={legal.error} onRetry={() => void legal.refetch()} />;
  const { meta } = legal.data;
  const offers = legal.data.data.filter(({ name }) => only === undefined || name === only);
  if (offers.length === 0) return inRow ? null : <Note>{text('panel.no-actions')}</Note>;
  return (
    <Flex {...(inRow ? ROW : COLUMN)} gap={2} width="100%">
      {unsaved && <Note>{text('panel.save-first')}</Note>}
      {offers.map((offer) => (
        <ActionButton
          key={offer.name}
          offer={offer}
          label={actionLabel(text, record, offer.name)}
          disabled={unsaved}
          small={inRow}
          onChoose={setChosen}
        />
      ))}
      {chosen && (
        <ActionDialog
          governed={governed}
          documentId={documentId}
          version={shownVersion ?? meta.version}
          offer={chosen}
          onClose={() => setChosen(undefined)}
        />
      )}
    </Flex>
  );
}

const COLUMN = { direction: 'column', alignItems: 'stretch' } as const;
const ROW = { wrap: 'wrap' } as const;

/** Labels in Kazakh take two lines in the narrow panel; the button's own height is fixed. */
const FULL_LABEL = { height: 'auto', minHeight: '3.2rem', paddingBlock: '0.6rem' };

const VARIANT = { default: 'secondary', success: 'success-light', danger: 'danger-light' } as const;

interface ButtonProps {
  readonly offer: ActionOffer;
  readonly label: string;
  readonly disabled: boolean;
  readonly small: boolean;
  readonly onChoose: (offer: ActionOffer) => void;
}

function ActionButton({ offer, label, disabled, small, onChoose }: ButtonProps) {
  return (
    <Button
      type="button"
      {...(small ? { size: 'S' as const } : { fullWidth: true, style: FULL_LABEL })}
      variant={VARIANT[offer.tone]}
      disabled={disabled}
      onClick={() => onChoose(offer)}
    >
      {label}
    </Button>
  );
}

function Note({ children }: { readonly children: string }) {
  return (
    <Typography variant="pi" textColor="neutral600" role="status">
      {children}
    </Typography>
  );
}
