import { basename } from 'node:path';
import type {
  Derivation,
  ImportMapping,
  ImportPreview,
  ImportReading,
  ObservationEffect,
  Roadmap,
} from '@rumbo/domain';
import { refusalOf } from '../../platform/problems';
import { UsageError } from '../command-options';
import type { Words } from '../command-words';
import { contentOfPath } from './content';
import type { IncomingFile, ObservationImportsService } from './observation-imports.service';

interface Order {
  kind: IncomingFile['kind'];
  path: string;
  reading: Partial<ImportReading>;
  mapping: ImportMapping | null;
  /** Every country of the file, not the roadmap's alone. */
  world: boolean;
  /** The country that the file speaks of, where it does not say so itself. */
  country: string | undefined;
  dryRun: boolean;
  /** Keeps the mapping that was used, where that was asked for. */
  keep: (mapping: ImportMapping) => Promise<void>;
}

/** The import of observations for the command: by the same service as the API, told in lines. */
export class ObservationCommand {
  constructor(
    private readonly imports: ObservationImportsService,
    private readonly print: (line: string) => void,
  ) {}

  async run(roadmap: Roadmap, order: Order, say: Words): Promise<number> {
    const file = { kind: order.kind, fileName: basename(order.path) };
    const given = { reading: order.reading, mapping: order.mapping, decisions: [] };
    const id = await this.imports.upload(roadmap, file, contentOfPath(order.path), given);
    let seen = await this.imports.ended(roadmap, id);
    if (order.world || order.country) {
      await this.imports.preview(roadmap, id, { ...given, mapping: widened(seen.mapping, order) });
      seen = await this.imports.ended(roadmap, id);
    }
    if (seen.problem) throw refusalOf(seen.problem);
    const { effect, reading, mapping } = seen;
    if (!effect) throw new UsageError(unmapped(seen, say));
    this.show(effect, say);
    if (order.dryRun) this.print('Nothing was written: this was a dry run.');
    else {
      await this.imports.confirm(roadmap, id, { reading, mapping, expected: effect.counts, decisions: [] });
      await order.keep(mapping);
      this.print(`Imported into ${roadmap.code}.`);
    }
    return effect.errorTotal > 0 ? 1 : 0;
  }

  private show(effect: NonNullable<ImportPreview['effect']>, say: Words): void {
    const { read, created, updated, unchanged, refused } = effect.counts;
    this.print(
      `read ${read} = new ${created} + revised ${updated} + unchanged ${unchanged} + refused ${refused}`,
    );
    if (effect.observations) this.showObservations(effect.observations);
    for (const { row, column, code, params, value } of effect.errors)
      this.print(
        `refused: ${[`row ${row}`, column, value && JSON.stringify(value)].filter(Boolean).join(', ')}: ${say.field(code, params)}`,
      );
    const untold = effect.errorTotal - effect.errors.length;
    if (untold > 0) this.print(`refused: ${untold} rows more`);
  }

  private showObservations(seen: ObservationEffect): void {
    const { profile, withoutValue, repeated, seriesTotal, series, newIndicators, unknownAreas } = seen;
    this.print(`recognised as ${profile}; ${withoutValue} without a value, ${repeated} repeated`);
    const begun = series.filter(({ isNew }) => isNew).length;
    this.print(`series: ${seriesTotal}, of which new ${begun}`);
    for (const { code, country, name } of newIndicators)
      this.print(`new indicator: ${country} ${code}: ${name}`);
    const lists = { 'unknown areas': unknownAreas, 'other countries': seen.otherCountries };
    for (const [what, areas] of Object.entries(lists))
      if (areas.length > 0)
        this.print(`${what}: ${areas.map(({ code, rows }) => `${code} (${rows})`).join(', ')}`);
    for (const { indicator, country, period, disaggregation, candidates } of seen.conflicts)
      this.print(
        `conflict: ${[indicator, country, period, disaggregation].filter(Boolean).join(' ')}: ${candidates.map(({ row, value }) => `row ${row} says ${value}`).join(', ')}`,
      );
    for (const { indicator, period, value, counted, leftOut, rule } of seen.derivations.filter(isWhole))
      this.print(
        `counted: ${indicator} ${period} = ${value} from ${[`${counted} records (${rule})`, ...told(leftOut)].join(', ')}`,
      );
    if (seen.warningTotal > 0) this.print(`warnings: ${seen.warningTotal}`);
  }
}

const isWhole = ({ disaggregation }: Derivation) => disaggregation === '';
const told = (leftOut: Derivation['leftOut']) =>
  Object.entries(leftOut).map(([reason, records]) => `${reason} ${records}`);

const widened = (mapping: ImportMapping, { world, country }: Order): ImportMapping => ({
  ...mapping,
  scope: world ? 'world' : 'country',
  fields: { ...mapping.fields, ...(country && { area: { columns: [], constant: country } }) },
});

const unmapped = ({ mappingErrors, columns }: ImportPreview, say: Words): string =>
  [
    ...mappingErrors.map(({ path, code, params }) => `${path}: ${say.field(code, params)}`),
    `The columns are not all known: ${columns.map(({ name }) => name).join(', ')}`,
  ].join('\n');
