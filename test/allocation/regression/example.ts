/** The twelve municipalities of the specification's example of appendix E. */
export const inhabitants = [10000, 20000, 15000, 30000, 50000, 12000, 80000, 25000, 40000, 60000, 18000, 100000]

export const workload = [4.5, 9.0, 7.0, 16.5, 30.6, 4.72, 54.1, 11.3, 21.0, 27.9, 8.3, 74.4]

export const candidates = [
  { key: 'bijst', category: 'uitkering', values: [150, 500, 300, 1200, 2500, 120, 4800, 500, 1400, 1500, 450, 7000] },
  {
    key: 'biz',
    category: 'economie',
    values: [1500, 2200, 2100, 3000, 6000, 1700, 8800, 3500, 4400, 7200, 1900, 13000],
  },
  {
    key: 'hh',
    category: 'bevolking',
    values: [4200, 8800, 6500, 13800, 24500, 5000, 40500, 11000, 18400, 27500, 8000, 53000],
  },
  { key: 'ww', category: 'uitkering', values: [80, 210, 130, 420, 900, 90, 1500, 220, 480, 620, 170, 2300] },
  { key: 'kern', category: 'ruimte', values: [2, 3, 1, 4, 2, 3, 1, 5, 2, 6, 3, 2] },
  { key: 'seat', category: 'voetbal', values: [0, 0, 500, 0, 4000, 900, 0, 2000, 0, 9000, 0, 1000] },
]
