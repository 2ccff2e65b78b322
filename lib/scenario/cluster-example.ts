/** A small table to try with: four invented areas, three clusters of which the report states the weight. */
export const clusterExample = [
  'gebied;Handhaving-Lokaal;Opsporing-Lokaal;Wijkzorg',
  'Noord;120;80;30',
  'Oost;90;70;28',
  'Zuid;60;40;22',
  'West;150;110;40',
].join('\n')
