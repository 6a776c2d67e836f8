export { DigestForm } from './digest/digest-form';
