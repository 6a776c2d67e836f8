/** Every message in this language; a concept's messages stand in its own file. */
import shell from './shell.es.json' with { type: 'json' };
import people from './people.es.json' with { type: 'json' };
import roadmap from './roadmap.es.json' with { type: 'json' };
import overview from './overview.es.json' with { type: 'json' };
import plan from './plan.es.json' with { type: 'json' };
import milestone from './milestone.es.json' with { type: 'json' };
import dialogue from './dialogue.es.json' with { type: 'json' };
import measure from './measure.es.json' with { type: 'json' };
import indicator from './indicator.es.json' with { type: 'json' };
import indicators from './indicators.es.json' with { type: 'json' };
import imports from './import.es.json' with { type: 'json' };
import vocabulary from './vocabulary.es.json' with { type: 'json' };
import error from './error.es.json' with { type: 'json' };

export default { ...shell, ...people, ...roadmap, ...overview, ...plan, ...milestone, ...dialogue, ...measure, ...indicator, ...indicators, ...imports, ...vocabulary, ...error };
