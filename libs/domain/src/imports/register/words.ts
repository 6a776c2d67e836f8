import type { Form } from '../../roadmap/codes';
import { foldedWords } from '../text';
import { vocabulary } from '../words';

/** What a register says has become of an organisation. `other`: in force, registered, or a word that nobody knows here. */
export type Standing = 'active' | 'ended' | 'other';

const STANDINGS = vocabulary<Exclude<Standing, 'other'>>({
  active: `live, trading, operating, in operation, activa, activo, operativa, en actividad, en funcionamiento, actif, en activité,
    attiva, attivo`,
  ended: `dead, dissolved, closed, ceased, inactive, defunct, liquidated, in liquidation, struck off, removed, deregistered,
    disuelta, disuelto, inactiva, inactivo, cancelada, cancelado, extinguida, liquidada, en liquidación, baja, de baja,
    dissoute, dissous, radiée, radié, liquidée, en liquidation, cessée, fermée, sciolta, cessata, cancellata`,
});

/** Registered, in force and active are three statuses: only the words for the last say that an organisation is active. */
export const standingNamed = (word: string): Standing => STANDINGS.get(foldedWords(word)) ?? 'other';

const FORMS = vocabulary<Exclude<Form, 'OTHER'>>({
  COOP: 'cooperative, co operative, cooperative society, cooperativa, sociedad cooperativa, coopérative, société coopérative',
  ASSOC: `association, trade association, consumer association, asociación, asociación gremial, asociación de consumidores`,
  MUTUAL: 'mutual society, mutual, mutualidad, mutual de socorros, mutuelle, società di mutuo soccorso',
  FOUND: 'foundation, fundación, fondation, fondazione',
  SOCENT: 'social enterprise, empresa social, entreprise sociale, impresa sociale',
  SHG: 'self help group, grupo de autoayuda, groupe d entraide',
});

/** One of the forms of the social and solidarity economy, where the word names it and not a class within it. */
export const formNamed = (word: string): Form | undefined => FORMS.get(foldedWords(word));
