import { table } from '../text.mjs';

/* What people ask about records, by the kind of record, and what they are answered: `[en, es, fr]`. */

export const QUESTIONS = {
  milestone: table(`
    Please attach the list of localities. | Adjunten por favor la lista de localidades. | Merci de joindre la liste des localités.
    Is this figure for the year or since the beginning? | ¿Esta cifra es del año o desde el inicio? | Ce chiffre porte-t-il sur l’année ou depuis le début ?
    The unions have not yet been consulted on this. | Los sindicatos aún no han sido consultados sobre esto. | Les syndicats n’ont pas encore été consultés à ce sujet.
    Good progress; the next report could say how many women took part. | Buen avance; el próximo informe podría indicar cuántas mujeres participaron. | Bonne avancée ; le prochain rapport pourrait indiquer combien de femmes ont participé.
    The date depends on the other ministry: who speaks to them? | La fecha depende del otro ministerio: ¿quién les habla? | La date dépend de l’autre ministère : qui leur parle ?
  `),
  meeting: table(`
    The minutes leave out what our federation proposed under point 2. | El acta omite lo que nuestra federación propuso en el punto 2. | Le procès-verbal omet ce que notre fédération a proposé au point 2.
    Could the next session be held outside the capital? | ¿La próxima sesión podría hacerse fuera de la capital? | La prochaine séance pourrait-elle se tenir hors de la capitale ?
  `),
  agreement: table(`
    Who follows this up now that the table has a new secretariat? | ¿Quién sigue esto ahora que la mesa tiene nueva secretaría? | Qui en assure le suivi depuis le changement de secrétariat ?
    We were to be consulted before the text was closed. | Se nos debía consultar antes de cerrar el texto. | Nous devions être consultés avant la clôture du texte.
  `),
  assessment: table(`
    Which meetings does this level rest on? | ¿En qué reuniones se apoya este nivel? | Sur quelles réunions ce niveau s’appuie-t-il ?
    From the regions it looks otherwise. | Desde las regiones se ve de otra manera. | Vu des régions, c’est différent.
  `),
  report: table(`
    Please say what share of this was reached in rural areas. | Indiquen por favor qué parte se alcanzó en zonas rurales. | Merci d’indiquer quelle part a été atteinte en zone rurale.
    The figures differ from the last bulletin: which ones hold? | Las cifras difieren del último boletín: ¿cuáles valen? | Les chiffres diffèrent du dernier bulletin : lesquels font foi ?
    Add what the workers’ organisations said about it. | Agreguen lo que dijeron las organizaciones de trabajadores. | Ajoutez ce qu’en ont dit les organisations de travailleurs.
  `),
};

export const ANSWERS = table(`
  Added to the evidence. | Agregado a la evidencia. | Ajouté aux preuves.
  It will be in the next update. | Estará en la próxima actualización. | Ce sera dans la prochaine mise à jour.
  Agreed; the secretariat follows it up. | De acuerdo; la secretaría lo sigue. | D’accord ; le secrétariat en assure le suivi.
`);
