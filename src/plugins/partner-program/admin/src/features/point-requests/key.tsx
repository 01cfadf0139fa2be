import { styled } from 'styled-components';

/** A key of the keyboard. */
export const Key = styled.kbd`
  display: inline-block;
  min-width: 2rem;
  padding: 0.1rem 0.5rem;
  border: 1px solid ${({ theme }) => theme.colors.neutral300};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};
  color: ${({ theme }) => theme.colors.neutral800};
  font: inherit;
  font-size: 1.2rem;
  text-align: center;
`;
