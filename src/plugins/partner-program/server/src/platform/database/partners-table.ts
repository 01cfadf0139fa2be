/** The one table of a feature that the plumbing knows: files and lines of the journal are partners'. */
export const PARTNERS_TABLE = 'pp_partners';
