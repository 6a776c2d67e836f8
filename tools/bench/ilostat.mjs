import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** As many rows as the real file of SDG_0831_SEX_ECO_RT has. */
export const ILOSTAT_ROWS = 49_930;
export const ILOSTAT_COLUMNS = 11;

const HEADER =
  'ref_area,indicator,source,sex,classif1,time,obs_value,obs_status,note_classif,note_indicator,note_source';
const INDICATORS = `SDG_0831_SEX_ECO_RT SDG_0852_SEX_AGE_RT SDG_0111_SEX_AGE_RT SDG_0131_SEX_SOC_RT
  SDG_0552_NOC_RT SDG_0861_SEX_RT SDG_B871_SEX_AGE_RT SDG_F881_SEX_MIG_RT`.split(/\s+/);
/** Two groups of countries, which an import refuses, and as many countries as the real file speaks of. */
const AREAS =
  `X01 X02 AFG AGO ALB ARG ARM AUS AUT BDI BEL BEN BFA BGD BGR BIH BOL BRA BRB BRN BWA CAN CHE CHL CHN CIV
  CMR COD COG COK COL COM CPV CRI CYP CZE DEU DJI DNK DOM ECU EGY ESP EST ETH FIN FJI FRA GBR GEO GHA GMB
  GNB GRC GRD GTM GUY HND HRV HTI HUN IDN IND IRL IRQ ISL ITA JAM JOR JPN KEN KGZ KHM KIR KOR LAO LBN LBR
  LCA LKA LSO LTU LUX LVA MDA MDG MDV MEX MHL MKD MLI MLT MMR MNG MOZ MRT MUS MWI NAM NER NGA NIC NLD NOR
  NPL NRU NZL PAK PAN PER PHL POL PRT PRY PSE RWA SDN SEN SLE SLV SOM SRB SUR SVK SVN SWE SWZ SYC TCD TGO
  THA TLS TON TUN TUR TUV TZA UGA URY VEN VNM VUT WLF WSM YEM ZAF ZMB ZWE`.split(/\s+/);
const SEXES = { SEX_T: 0, SEX_M: -3, SEX_F: 3 };
/** The three totals say the same: an import takes the first of them. */
const PARTS = `ECO_AGNAG_TOTAL ECO_AGNAG_AGR ECO_AGNAG_NAG ECO_SECTOR_TOTAL ECO_SECTOR_AGR ECO_SECTOR_IND
  ECO_SECTOR_SER ECO_AGGREGATE_TOTAL ECO_AGGREGATE_AGR ECO_AGGREGATE_MAN ECO_AGGREGATE_CON ECO_AGGREGATE_MKT
  ECO_AGGREGATE_PUB`.split(/\s+/);
const [FIRST_YEAR, YEARS] = [1999, 9];

/**
 * Writes a file as ILOSTAT publishes them, always the same: one source of one indicator after the other, from the
 * newest year back, with blanks, unreliable figures and breaks in the shares that the real file has.
 */
export const writeIlostat = (path, rows) => pipeline(Readable.from(portions(rows)), createWriteStream(path));

function* portions(rows) {
  let text = `\uFEFF${HEADER}\n`;
  let written = 0;
  for (const line of lines()) {
    text += line;
    written += 1;
    if (written === rows) break;
    if (text.length < 64 * 1024) continue;
    yield text;
    text = '';
  }
  yield text;
}

function* lines() {
  for (let source = 0; ; source++)
    for (const indicator of INDICATORS)
      for (const [place, area] of AREAS.entries())
        for (let age = 0; age < YEARS; age++) {
          const year = FIRST_YEAR + (source + 1) * YEARS - 1 - age;
          const isBreak = age === 3 && place % 10 < 7;
          for (const [sex, more] of Object.entries(SEXES))
            for (const [position, part] of PARTS.entries()) {
              const n = part.endsWith('_TOTAL') ? 0 : position;
              const thousandths = (place * 79 + n * 31 + year * 17) % 1000;
              const figure = 15 + ((place * 37) % 60) + n + more - age / 2 + thousandths / 1000;
              const value = (place + n + age) % 23 === 0 ? '' : Number(figure.toFixed(3));
              const status = isBreak ? 'B' : n === 9 ? 'U' : '';
              yield `${area},${indicator},BA:${460 + source},${sex},${part},${year},${value},${status},,,R1:3513\n`;
            }
        }
}
