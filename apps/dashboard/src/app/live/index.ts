export { CONCERNS } from './concerns';
export { liveResource } from './live-resource';
export { Overtaken } from './overtaken';
