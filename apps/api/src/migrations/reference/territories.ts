interface Territory {
  code: string;
  country: string;
  level: string;
  name: string;
  position: number;
  codes: Record<string, string>;
}

/** Regions of Chile from north to south, as Chileans read them: ISO 3166-2, the official CUT code, name. */
const CHILE = [
  ['CL-AP', '15', 'Arica y Parinacota'],
  ['CL-TA', '01', 'Tarapacá'],
  ['CL-AN', '02', 'Antofagasta'],
  ['CL-AT', '03', 'Atacama'],
  ['CL-CO', '04', 'Coquimbo'],
  ['CL-VS', '05', 'Valparaíso'],
  ['CL-RM', '13', 'Metropolitana de Santiago'],
  ['CL-LI', '06', "Libertador General Bernardo O'Higgins"],
  ['CL-ML', '07', 'Maule'],
  ['CL-NB', '16', 'Ñuble'],
  ['CL-BI', '08', 'Biobío'],
  ['CL-AR', '09', 'La Araucanía'],
  ['CL-LR', '14', 'Los Ríos'],
  ['CL-LL', '10', 'Los Lagos'],
  ['CL-AI', '11', 'Aysén'],
  ['CL-MA', '12', 'Magallanes y Antártica Chilena'],
] as const;

/** Counties of Kenya; ISO 3166-2 numbers them by the alphabet. */
const KENYA = [
  'Baringo',
  'Bomet',
  'Bungoma',
  'Busia',
  'Elgeyo/Marakwet',
  'Embu',
  'Garissa',
  'Homa Bay',
  'Isiolo',
  'Kajiado',
  'Kakamega',
  'Kericho',
  'Kiambu',
  'Kilifi',
  'Kirinyaga',
  'Kisii',
  'Kisumu',
  'Kitui',
  'Kwale',
  'Laikipia',
  'Lamu',
  'Machakos',
  'Makueni',
  'Mandera',
  'Marsabit',
  'Meru',
  'Migori',
  'Mombasa',
  "Murang'a",
  'Nairobi City',
  'Nakuru',
  'Nandi',
  'Narok',
  'Nyamira',
  'Nyandarua',
  'Nyeri',
  'Samburu',
  'Siaya',
  'Taita/Taveta',
  'Tana River',
  'Tharaka-Nithi',
  'Trans Nzoia',
  'Turkana',
  'Uasin Gishu',
  'Vihiga',
  'Wajir',
  'West Pokot',
] as const;

/** Regions of Senegal, from Dakar to the east and south. */
const SENEGAL = [
  ['SN-DK', 'Dakar'],
  ['SN-TH', 'Thiès'],
  ['SN-DB', 'Diourbel'],
  ['SN-SL', 'Saint-Louis'],
  ['SN-LG', 'Louga'],
  ['SN-MT', 'Matam'],
  ['SN-FK', 'Fatick'],
  ['SN-KL', 'Kaolack'],
  ['SN-KA', 'Kaffrine'],
  ['SN-TC', 'Tambacounda'],
  ['SN-KE', 'Kédougou'],
  ['SN-KD', 'Kolda'],
  ['SN-SE', 'Sédhiou'],
  ['SN-ZG', 'Ziguinchor'],
] as const;

/** Parts of countries in the order their people read them. A whole country is no territory: an empty list means it. */
export const TERRITORIES: Territory[] = [
  ...CHILE.map(([code, cut, name], position) => {
    const codes = { cut, ine: `CHL${cut}` };
    return { code, country: 'CL', level: 'region', name, position, codes };
  }),
  ...KENYA.map((name, position) => {
    const code = `KE-${String(position + 1).padStart(2, '0')}`;
    return { code, country: 'KE', level: 'county', name, position, codes: {} };
  }),
  ...SENEGAL.map(([code, name], position) => ({
    code,
    country: 'SN',
    level: 'region',
    name,
    position,
    codes: {},
  })),
];
