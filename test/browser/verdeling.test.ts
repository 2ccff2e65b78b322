import { expect, test } from 'vitest'
import { openPage, tooWide, useVisits, violations } from '@/test/support/visit'
import { ACCOUNTS } from '@/test/support/visitor'

const visit = useVisits()

test('who has read only the page can say why Oost-Nederland gets more under the model than under the Besluit', async () => {
  const page = await visit(ACCOUNTS.lezer)
  await openPage(page, '/')
  await page.getByRole('link', { name: 'Verdeling', exact: true }).click()
  await page.getByRole('heading', { name: 'Extra fte per eenheid' }).waitFor()
  expect(await page.getByText('11 van de 27 kenmerken van het model ontbreken').count()).toBe(1)
  expect(await violations(page)).toEqual([])

  const row = page.getByRole('row', { name: /Oost-Nederland/ })
  expect(await row.getByRole('cell').allTextContents()).toEqual([
    '1',
    '160,3',
    '16,0%',
    '151,4',
    '15,1%',
    '+8,9',
    '6.901',
    '7.061,3',
  ])
  await row.getByRole('link', { name: 'Oost-Nederland' }).click()
  await page.getByRole('heading', { level: 1, name: 'Waarom krijgt Oost-Nederland meer?' }).waitFor()
  const text = (await page.getByRole('main').textContent()) ?? ''
  expect(text).toContain('160,3 fte volgens het nieuwe model en 151,4 fte volgens het Besluit: 8,9 fte meer')
  expect(text).toContain('Het Besluit geeft Oost-Nederland altijd 15,137%')
  expect(text).toContain('Oost-Nederland heeft 24,6% van de oppervlakte van Nederland')
  expect(
    await page
      .getByRole('row', { name: /^Verschil met het Besluit/ })
      .getByRole('cell')
      .textContent(),
  ).toBe('+8,9')
  expect(await violations(page)).toEqual([])
})

test('every choice goes into the address, and a number that is none is said so', async () => {
  const page = await visit(ACCOUNTS.behandelaar)
  await openPage(page, '/verdeling')
  await page.getByLabel('Te verdelen').fill('1.500')
  await page.getByLabel('Naar rato van inwoners').check()
  await page.getByLabel('Rond af op hele fte').check()
  await page.getByRole('button', { name: 'Verdeel' }).click()
  await page.getByText('1.500 fte, verdeeld volgens het nieuwe model, het Besluit en naar rato van inwoners').waitFor()
  expect(new URL(page.url()).searchParams.getAll('sleutel')).toEqual(['model', 'besluit', 'inwoners'])
  expect(
    await page
      .getByRole('row', { name: /^Totaal/ })
      .getByRole('cell')
      .first()
      .textContent(),
  ).toBe('1.500')

  await openPage(page, '/verdeling?fte=heel+veel')
  await page.getByText('Geef een getal, bijvoorbeeld 1.000 of 12,5.').waitFor()
  expect(await page.getByLabel('Te verdelen').inputValue()).toBe('heel veel')
})

test('a table with a fault is not stored, and one without is, as figures to divide with', async () => {
  const page = await visit(ACCOUNTS.coordinator)
  await openPage(page, '/verdeling/gegevens')
  const units = ['NN', 'ON', 'MN', 'NH', 'AM', 'DH', 'RO', 'ZB', 'OB', 'LI']
  const table = (first: string) =>
    ['eenheid;inwoners', ...units.map((unit, at) => `${unit};${at === 0 ? first : 1000}`)].join('\n')
  await page.getByLabel('Tabel').fill(table('veel'))
  await page.getByLabel('Naam van de gegevensset').fill('Proefcijfers')
  await page.getByLabel('Jaar van de cijfers').fill('2024')
  await page.getByLabel('Bron').fill('eigen telling')
  await page.getByRole('button', { name: 'Controleer de tabel' }).click()
  await page.getByText('Rij 2, kolom “inwoners”: Hier staat "veel"; dat is geen getal.').waitFor()
  expect(await page.getByRole('button', { name: 'Leg deze gegevensset vast' }).count()).toBe(0)

  await page.getByLabel('Tabel').fill(table('2.000'))
  await page.getByRole('button', { name: 'Controleer de tabel' }).click()
  await page.getByRole('button', { name: 'Leg deze gegevensset vast' }).click()
  await page.getByText('“Proefcijfers” is vastgelegd als versie 1').first().waitFor()
  await page.getByRole('link', { name: 'Verdeel met deze cijfers' }).click()
  await page.getByText('met de cijfers van 2024 (Proefcijfers)').waitFor()
})

test('the regression shows the path of the example', async () => {
  const page = await visit(ACCOUNTS.lezer)
  await openPage(page, '/verdeling/regressie')
  await page.getByRole('button', { name: 'Probeer het met een klein voorbeeld' }).click()
  await page.getByRole('button', { name: 'Lees de kolommen' }).click()
  await page.getByLabel('Categorieën').fill('bijst+ww')
  await page.getByRole('button', { name: 'Schat het model' }).click()
  await page.getByText('Gekozen: bijst, biz.').waitFor()
  expect(await page.getByRole('row', { name: /^2 biz/ }).textContent()).toContain('14,303')
  expect(await violations(page)).toEqual([])
})

test('cluster models combine on the page, and a cluster that is taken out shows what changes', async () => {
  const page = await visit(ACCOUNTS.lezer)
  await openPage(page, '/verdeling/clusters')
  await page.getByRole('button', { name: 'Probeer het met een klein voorbeeld' }).click()
  await page.getByRole('button', { name: 'Lees de kolommen' }).click()
  expect(await page.getByLabel('Handhaving-Lokaal').inputValue()).toBe('0,22')
  await page.getByLabel('Mengsels van clusters').fill('AVIM; 5%; alle andere')
  await page.getByLabel('Haal een cluster weg').fill('Wijkzorg')
  await page.getByRole('button', { name: 'Combineer de clusters' }).click()
  await page.getByRole('row', { name: /^AVIM mengsel van alle andere clusters/ }).waitFor()
  expect(await page.getByRole('row', { name: /^Wijkzorg eigen model/ }).textContent()).toContain('weg')
  expect(await violations(page)).toEqual([])
})

test('a table that no address holds is computed all the same, and what was typed stays', async () => {
  const page = await visit(ACCOUNTS.lezer)
  await openPage(page, '/verdeling/werklast/cyber')
  const units = Array.from({ length: 342 }, (_, at) => `Gemeente ${at}; ${at + 1}`).join('\n')
  await page.getByLabel('Eenheden').fill(units)
  await page.getByRole('button', { name: 'Reken' }).click()
  await page.getByRole('row', { name: /^Gemeente 341/ }).waitFor()
  expect(await page.getByLabel('Eenheden').inputValue()).toBe(units)
  await page.getByLabel('Eenheden').fill('A; 1\nB; 3')
  await page.getByRole('button', { name: 'Reken' }).click()
  await page.waitForURL(/units=A/)
  await page.getByRole('row', { name: /^B / }).waitFor()
})

test('a scenario under a name in use shows both, and is replaced only then', async () => {
  const page = await visit(ACCOUNTS.behandelaar)
  for (const fte of ['600', '700']) {
    await openPage(page, `/verdeling/scenarios?fte=${fte}`)
    await page.getByLabel('Naam').fill('Tweemaal')
    await page.getByRole('button', { name: 'Bewaar dit scenario' }).click()
    if (fte === '600') await page.getByText('“Tweemaal” is bewaard.').first().waitFor()
  }
  await page.getByText('U hebt al een scenario met deze naam.').waitFor()
  const text = (await page.getByRole('main').textContent()) ?? ''
  expect(text).toMatch(/nu opgeslagen600 fte, .*uw versie700 fte, /)
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'Bewaar dit scenario (mijn versie)' }).click()
  await page.getByText('“Tweemaal” is bewaard.').first().waitFor()
  await page.locator('a[href="/verdeling?fte=700"]', { hasText: 'Tweemaal' }).waitFor()
  expect(await page.getByRole('link', { name: 'Tweemaal' }).count()).toBe(1)
})

test.each([
  '/verdeling',
  '/verdeling/waarom?eenheid=AM&tegen=inwoners',
  '/verdeling/vergelijk',
  '/verdeling/scenarios',
  '/verdeling/gegevens',
  '/verdeling/clusters',
  '/verdeling/regressie',
  '/verdeling/werklast',
  '/verdeling/werklast/toezicht',
])('%s fits a phone and has nothing against it', async (path) => {
  const page = await visit(ACCOUNTS.coordinator, { viewport: { width: 390, height: 844 } })
  await openPage(page, path)
  expect(await tooWide(page)).toBe(0)
  expect(await violations(page)).toEqual([])
})
