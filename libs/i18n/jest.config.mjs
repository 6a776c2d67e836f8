import { jestNode } from '../../tools/jest-node.mjs';

export default jestNode(import.meta.dirname);
