import { Box, Flex } from '@strapi/design-system';
import { useEffect, useRef, useState } from 'react';
import { Pages } from '../../shared/page/pages';
import { useText } from '../../shared/use-text';
import { CallRow } from './call-row';
import type { Command } from './call-keys';
import type { CallLine } from './calls-api';
import { KeysBar } from './keys-bar';
import { useCallKeys } from './use-call-keys';
import type { CallsState } from './use-calls';

interface Props {
  readonly calls: CallsState;
  readonly lines: readonly CallLine[];
  readonly onTake: (call: CallLine) => void;
}

/** Customers by whose turn it is; the first one stands ready. */
export function CallsList({ calls, lines, onTake }: Props) {
  const text = useText();
  const [chosen, setChosen] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  const asked = useRef(false);
  const at = Math.min(chosen, lines.length - 1);
  const mayTake = calls.view === 'due';

  useEffect(() => {
    if (!asked.current) return;
    asked.current = false;
    list.current?.querySelector<HTMLElement>('[aria-current="true"]')?.focus();
  }, [at]);
  const run = (command: Command): void => {
    const line = lines[at];
    if (command.do === 'take' && line && mayTake) onTake(line);
    const by = { next: 1, previous: -1 }[command.do as 'next'];
    if (by === undefined || !lines[at + by]) return;
    asked.current = true;
    setChosen(at + by);
  };
  useCallKeys(run);

  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {mayTake && <KeysBar of="list" />}
      <Flex
        ref={list}
        tag="ul"
        direction="column"
        alignItems="stretch"
        gap={2}
        aria-label={text(`calls.view.${calls.view}`)}
      >
        {lines.map((line, i) => (
          <CallRow
            key={line.documentId}
            line={line}
            isCurrent={i === at}
            onChoose={() => setChosen(i)}
            onTake={mayTake ? () => onTake(line) : undefined}
          />
        ))}
      </Flex>
      <Box>
        <Pages
          page={calls.page}
          pageCount={calls.answer?.meta.pagination.pageCount ?? 1}
          onTurn={calls.turnTo}
        />
      </Box>
    </Flex>
  );
}
