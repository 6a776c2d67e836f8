export { Api, ApiProblem, problemInterceptor, problemOf } from './api';
export { ColorScheme } from './color-scheme';
export { ErrorState } from './error-state';
export { furtherPages } from './further-pages';
export { I18n, speaks, T } from './i18n';
export {
  lookAt,
  Moment,
  momentInterceptor,
  MomentInAddresses,
  MomentInLinks,
  PageOfMoment,
  roadmapIn,
} from './moment';
export { PageTitle } from './page-title';
export { allowed, SessionStore, signedIn } from './session';
export { Shell } from './shell';
export { Unseen } from './unseen';
export { confirmLeaving, type MayBeUnsaved, warnOnClose } from './unsaved';
