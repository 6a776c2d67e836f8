export { partName, warningText } from './figures';
