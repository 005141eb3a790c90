/** The revision of the practice parameter that the criteria are of: the year of the newest resolution that it cites. */
export const PARAMETER_REVISION = '2023';
