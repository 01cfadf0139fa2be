import { Box, Flex, Typography } from '@strapi/design-system';

interface Props {
  readonly title: string;
  readonly lines: readonly { readonly name: string; readonly value: string }[];
}

/** What a chart says of the place pointed at. */
export function ChartTooltip({ title, lines }: Props) {
  return (
    <Box
      background="neutral0"
      borderColor="neutral200"
      borderStyle="solid"
      borderWidth="1px"
      hasRadius
      shadow="popupShadow"
      padding={3}
    >
      <Typography tag="p" fontWeight="semiBold">
        {title}
      </Typography>
      {lines.map(({ name, value }) => (
        <Flex key={name} justifyContent="space-between" gap={4}>
          <Typography variant="pi">{name}</Typography>
          <Typography variant="pi" fontWeight="semiBold">
            {value}
          </Typography>
        </Flex>
      ))}
    </Box>
  );
}
