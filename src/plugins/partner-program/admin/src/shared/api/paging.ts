/** The most rows a list gives on one page (api.md): for lists that are shown whole. */
export const WHOLE_LIST = 100;
