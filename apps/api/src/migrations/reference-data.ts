/** Countries of ISO 3166-1 with the time zone that decides their day, and territories in reading order. */
const ZONES: Record<string, string> = {
  CL: 'America/Santiago',
  KE: 'Africa/Nairobi',
  SN: 'Africa/Dakar',
  IT: 'Europe/Rome',
};

const CODES = ['CL', 'KE', 'SN', 'IT'];

export const COUNTRIES = CODES.map((code) => ({ code, time_zone: ZONES[code] ?? 'UTC' }));

export const TERRITORIES: {
  code: string;
  country: string;
  level: string;
  name: string;
  position: number;
  codes: Record<string, string>;
}[] = [];
