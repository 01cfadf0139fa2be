import { features } from './features';
import { assemble } from './platform/assemble';

export default assemble(features);
