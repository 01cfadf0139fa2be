/** A4, landscape, in points. */
export const PAGE = { width: 841.89, height: 595.28, margin: 76 } as const;
export const TEXT_WIDTH = PAGE.width - 2 * PAGE.margin;

export const COLOURS = {
  ink: '#0b2e4f',
  grey: '#51606e',
  gold: '#8a6420',
  line: '#b9964a',
  red: '#a11d1d',
  paper: '#fffdf8',
} as const;

/** PT Serif and PT Sans (OFL) have every Kazakh letter; what is used of them goes into the PDF. */
export const FONTS = {
  serif: require.resolve('@expo-google-fonts/pt-serif/400Regular/PTSerif_400Regular.ttf'),
  'serif-bold': require.resolve('@expo-google-fonts/pt-serif/700Bold/PTSerif_700Bold.ttf'),
  'serif-italic':
    require.resolve('@expo-google-fonts/pt-serif/400Regular_Italic/PTSerif_400Regular_Italic.ttf'),
  sans: require.resolve('@expo-google-fonts/pt-sans/400Regular/PTSans_400Regular.ttf'),
  'sans-bold': require.resolve('@expo-google-fonts/pt-sans/700Bold/PTSans_700Bold.ttf'),
} as const;
