import { version } from '../../package.json';

/** What made a result, as results say it. */
export const TOOL = { name: 'locplan', version };
