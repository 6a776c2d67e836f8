export { BriefLinks } from './brief-links';
