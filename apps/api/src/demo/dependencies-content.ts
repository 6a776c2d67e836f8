/** What has to finish before each of these milestones of a roadmap, by codes. Illustrative, as are most of their dates. */
export type DemoDependencies = Record<string, readonly string[]>;

export const DEPENDENCIES: Record<string, DemoDependencies> = {
  'CL-HRR': {
    '1.1.2': ['1.1.1'],
    '1.1.4': ['1.1.2', '1.1.3'],
    '2.1.2': ['2.1.1'],
    /** Contradicted since 2.2.4 was postponed: the share of councils is due first. */
    '2.2.3': ['2.2.2', '2.2.4'],
    '3.1.2': ['3.1.1'],
    '3.1.3': ['3.1.2'],
    '3.1.4': ['3.1.3'],
    '3.2.3': ['3.2.2'],
    '4.1.3': ['3.2.1'],
    '4.1.2': ['4.1.1', '4.1.3'],
    '4.2.3': ['4.2.1'],
  },
  'KE-PROS': {
    'K1.1.2': ['K1.1.1'],
    'K1.1.4': ['K1.1.2', 'K1.1.5'],
    'K1.1.3': ['K1.1.4'],
    'K2.1.2': ['K2.1.1'],
    'K3.1.2': ['K3.1.1'],
  },
  'SN-ESS': {
    '1.3': ['1.2'],
    '1.4': ['1.3'],
    '1.5': ['1.1', '1.4'],
    '3.2': ['3.1'],
    '4.2': ['2.1', '4.1'],
  },
};
