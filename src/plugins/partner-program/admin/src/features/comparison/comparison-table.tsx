import { Field, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { valueLabel } from '../../shared/labels';
import { Empty } from '../../shared/page/empty';
import { NumberTable } from '../../shared/page/number-table';
import { useFormat, type Format } from '../../shared/use-format';
import { useText, type Text } from '../../shared/use-text';
import { useWording } from '../survey-trends/use-wording';
import type { ComparedFigure, ComparedMonth } from './comparison-api';

/** Months are frozen: the newest is shown, earlier ones are chosen. */
export function ComparisonTable({ months }: { readonly months: readonly ComparedMonth[] }) {
  const text = useText();
  const format = useFormat();
  const [chosen, choose] = useState<string>();
  const shown = months.find(({ month }) => month === chosen) ?? months[0];
  if (!shown) return <Empty>{text('comparison.none')}</Empty>;
  return (
    <>
      <Field.Root width="20rem">
        <Field.Label>{text('comparison.month')}</Field.Label>
        <SingleSelect
          size="S"
          value={shown.month}
          onChange={(month: string | number) => choose(String(month))}
        >
          {months.map(({ month }) => (
            <SingleSelectOption key={month} value={month}>
              {format.month(month.slice(0, 7))}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
      <Typography tag="p" textColor="neutral600" paddingTop={4} paddingBottom={2}>
        {text('comparison.about')}
      </Typography>
      <Figures figures={shown.figures} caption={format.month(shown.month.slice(0, 7))} />
    </>
  );
}

const COLUMNS = ['figure', 'own', 'average', 'area', 'partners'] as const;

interface FiguresProps extends Pick<ComparedMonth, 'figures'> {
  readonly caption: string;
}

function Figures({ figures, caption }: FiguresProps) {
  const text = useText();
  const format = useFormat();
  const word = useWording();
  return (
    <NumberTable
      caption={caption}
      heads={COLUMNS.map((column) => text(`comparison.column.${column}`))}
      rows={figures.map((figure) => [
        <Typography key="name" style={{ whiteSpace: 'normal' }}>
          {figure.text ? word(figure.text) : text(`comparison.${figure.code}`)}
        </Typography>,
        valueText(figure.own, format),
        valueText(figure.average, format),
        areaText(figure, text),
        figure.partners === null ? '–' : format.number(figure.partners),
      ])}
    />
  );
}

/** Points; a dash where there are none. */
function valueText(value: number | null, { number }: Pick<Format, 'number'>): string {
  return value === null ? '–' : number(value);
}

/** Where the others are; or why none are shown. */
function areaText({ area, reason }: ComparedFigure, text: Text): string {
  if (area !== null) return valueLabel(text, 'compared-area', area);
  return reason === null ? '–' : valueLabel(text, 'compared-reason', reason);
}
