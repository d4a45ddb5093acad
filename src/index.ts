export { EXIT } from './cli/stop.ts';
