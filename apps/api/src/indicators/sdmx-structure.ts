import { SDMX, SDMX_ATTRIBUTES, SDMX_DIMENSIONS, SDMX_MEASURE, SDMX_TIME } from '@rumbo/domain';
import { INTERFACE_LANGUAGES } from '@rumbo/i18n';
import { CODE_LISTS, codeListOf, COMPONENTS, type Names, namesOf } from './sdmx-codes';

const SCHEMA =
  'https://raw.githubusercontent.com/sdmx-twg/sdmx-json/master/structure-message/tools/schemas/2.0.0/sdmx-json-structure-schema.json';

const urn = (kind: string, id: string, item = '') =>
  `urn:sdmx:org.sdmx.infomodel.${kind}=${SDMX.agency}:${id}(${SDMX.version})${item && `.${item}`}`;
const CONCEPTS = 'CS_INDICATORS';
const maintained = { agencyID: SDMX.agency, version: SDMX.version, isExternalReference: false };

/** The structure that exports of indicators follow: concepts, code lists, data structure and dataflow (SDMX-JSON 2.0). */
export function sdmxStructure(names: Names) {
  const component = (id: string) => ({
    id,
    conceptIdentity: urn('conceptscheme.Concept', CONCEPTS, id),
    localRepresentation: CODE_LISTS[id]
      ? { enumeration: urn('codelist.Codelist', `CL_${id}`) }
      : {
          format: {
            dataType: NUMBERS.has(id) ? 'Double' : id === SDMX_TIME ? 'ObservationalTimePeriod' : 'String',
          },
        },
  });
  return {
    meta: {
      schema: SCHEMA,
      id: 'rumbo-structure',
      prepared: new Date().toISOString(),
      contentLanguages: [...INTERFACE_LANGUAGES],
      test: false,
      sender: { id: SDMX.agency },
    },
    data: {
      conceptSchemes: [
        {
          ...maintained,
          ...{ id: CONCEPTS, ...namesOf(names.of('indicators.title', 'Indicators')) },
          concepts: COMPONENTS.map((id) => ({ id, ...namesOf(names.component(id)) })),
        },
      ],
      codelists: Object.entries(CODE_LISTS).map(([id, codes]) => ({
        ...maintained,
        ...{ id: `CL_${id}`, ...namesOf(names.component(id)) },
        codes: codes.map((code) => ({ id: code, ...namesOf(codeListOf(names, id, code)) })),
      })),
      dataStructures: [
        {
          ...maintained,
          ...{ id: SDMX.structure, ...namesOf(names.of('indicators.title', 'Indicators')) },
          dataStructureComponents: {
            dimensionList: {
              id: 'DimensionDescriptor',
              dimensions: SDMX_DIMENSIONS.map((id, position) => ({ ...component(id), position })),
              timeDimension: component(SDMX_TIME),
            },
            measureList: { id: 'MeasureDescriptor', measures: [component(SDMX_MEASURE)] },
            attributeList: {
              id: 'AttributeDescriptor',
              attributes: SDMX_ATTRIBUTES.map((id) => ({
                ...component(id),
                usage: id === 'OBS_STATUS' || id === 'UNIT_MEASURE' ? 'mandatory' : 'optional',
                attributeRelationship: { observation: {} },
              })),
            },
          },
        },
      ],
      dataflows: [
        {
          ...maintained,
          ...{ id: SDMX.flow, ...namesOf(names.of('indicators.title', 'Indicators')) },
          structure: urn('datastructure.DataStructure', SDMX.structure),
        },
      ],
    },
  };
}

const NUMBERS = new Set<string>([SDMX_MEASURE, 'NUMERATOR', 'DENOMINATOR']);
