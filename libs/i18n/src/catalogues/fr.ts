/** Every message in this language; a concept's messages stand in its own file. */
import shell from './shell.fr.json' with { type: 'json' };
import people from './people.fr.json' with { type: 'json' };
import roadmap from './roadmap.fr.json' with { type: 'json' };
import overview from './overview.fr.json' with { type: 'json' };
import plan from './plan.fr.json' with { type: 'json' };
import milestone from './milestone.fr.json' with { type: 'json' };
import dialogue from './dialogue.fr.json' with { type: 'json' };
import measure from './measure.fr.json' with { type: 'json' };
import indicator from './indicator.fr.json' with { type: 'json' };
import indicators from './indicators.fr.json' with { type: 'json' };
import imports from './import.fr.json' with { type: 'json' };
import vocabulary from './vocabulary.fr.json' with { type: 'json' };
import error from './error.fr.json' with { type: 'json' };

export default { ...shell, ...people, ...roadmap, ...overview, ...plan, ...milestone, ...dialogue, ...measure, ...indicator, ...indicators, ...imports, ...vocabulary, ...error };
