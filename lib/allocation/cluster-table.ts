/** What the report says of each cluster; `weight` null = the figure is not in the text we have. */
export type ClusterFact = {
  key: string
  name: string
  weight: number | null
  /** Keys of the clusters it is a weighted mix of; `others` = all other clusters; null = it has a model of its own. */
  parts: readonly string[] | 'others' | null
  model: string
  basis: 'rapport' | 'afgeleid'
}

/** In the order in which they can be computed: a combined cluster stands after its parts, AVIM last (spec, section 3). */
// prettier-ignore
export const clusterFacts: readonly ClusterFact[] = [
  { key: 'handhaving-lokaal', name: 'Handhaving-Lokaal', weight: 0.22, parts: null, model: 'regressie; reactief en toezicht apart', basis: 'afgeleid' },
  { key: 'opsporing-lokaal', name: 'Opsporing-Lokaal', weight: 0.13, parts: null, model: 'regressie', basis: 'rapport' },
  { key: 'opsporing-regionaal', name: 'Opsporing-Regionaal', weight: null, parts: null, model: 'regressie', basis: 'afgeleid' },
  { key: 'incidentenafhandeling', name: 'Incidentenafhandeling', weight: 0.1, parts: null, model: 'regressie', basis: 'rapport' },
  { key: 'meldkamer', name: 'Meldkamer', weight: null, parts: null, model: 'regressie', basis: 'afgeleid' },
  { key: 'bureauopenstelling', name: 'Bureauopenstelling', weight: 0.02, parts: null, model: 'regressie', basis: 'rapport' },
  { key: 'rsc', name: 'RSC', weight: null, parts: null, model: 'regressie', basis: 'afgeleid' },
  { key: 'wijkzorg', name: 'Wijkzorg', weight: 0.08, parts: null, model: 'alleen inwoners: 1 per 5.000', basis: 'rapport' },
  { key: 'handhaving-ondersteuning', name: 'Handhaving-Ondersteuning', weight: null, parts: ['handhaving-lokaal'], model: 'als Handhaving-Lokaal', basis: 'afgeleid' },
  { key: 'handhaving-arrestantentaken', name: 'Handhaving-Arrestantentaken', weight: null, parts: ['opsporing-lokaal', 'incidentenafhandeling'], model: 'gewogen mengsel', basis: 'afgeleid' },
  { key: 'handhaving-korpscheftaken', name: 'Handhaving-Korpscheftaken', weight: null, parts: null, model: 'regressie', basis: 'afgeleid' },
  { key: 'opsporing-ondersteuning', name: 'Opsporing-Ondersteuning', weight: null, parts: ['opsporing-lokaal', 'opsporing-regionaal'], model: 'gewogen mengsel', basis: 'rapport' },
  { key: 'intelligence', name: 'Intelligence', weight: null, parts: null, model: 'regressie', basis: 'afgeleid' },
  { key: 'coordinatie-sturing', name: 'Coördinatie en Sturing', weight: null, parts: ['handhaving-lokaal', 'opsporing-lokaal', 'incidentenafhandeling', 'bureauopenstelling', 'wijkzorg'], model: 'gewogen mengsel', basis: 'rapport' },
  { key: 'bbb', name: 'Bewaken, Beveiligen en Beschermen', weight: 0.02, parts: null, model: 'regressie', basis: 'afgeleid' },
  { key: 'avim', name: 'AVIM', weight: null, parts: 'others', model: 'gewogen mengsel van alle andere clusters', basis: 'rapport' },
]
