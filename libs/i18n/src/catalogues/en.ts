/** Every message in this language; a concept's messages stand in its own file. */
import shell from './shell.en.json' with { type: 'json' };
import people from './people.en.json' with { type: 'json' };
import roadmap from './roadmap.en.json' with { type: 'json' };
import overview from './overview.en.json' with { type: 'json' };
import plan from './plan.en.json' with { type: 'json' };
import milestone from './milestone.en.json' with { type: 'json' };
import dialogue from './dialogue.en.json' with { type: 'json' };
import measure from './measure.en.json' with { type: 'json' };
import indicator from './indicator.en.json' with { type: 'json' };
import indicators from './indicators.en.json' with { type: 'json' };
import imports from './import.en.json' with { type: 'json' };
import vocabulary from './vocabulary.en.json' with { type: 'json' };
import error from './error.en.json' with { type: 'json' };

export default { ...shell, ...people, ...roadmap, ...overview, ...plan, ...milestone, ...dialogue, ...measure, ...indicator, ...indicators, ...imports, ...vocabulary, ...error };
