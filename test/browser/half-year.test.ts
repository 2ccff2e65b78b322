import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { gestandCommand } from '@/test/support/command-line'
import { downloaded, moveOn, openReport, openText, pasteHtml, REPORT, said } from '@/test/support/half-year'
import { openPage, useVisits, violations } from '@/test/support/visit'
import { ACCOUNTS, ask, signIn } from '@/test/support/visitor'
import { wordsOf } from '@/test/support/words-of-file'

const visit = useVisits()
const HEAD = 'yasmin.azzouzi'
const SARA = 'sara.schrijver'
const SEM = 'sem.bakker'

/** The numbers of the item that it settles and of the one that stays open. */
const items: string[] = []

test('the administrator adds two handlers on the command line, beside the running server', async () => {
  for (const name of ['Sara Schrijver', 'Sem Bakker']) {
    const args = ['user', 'add', '--name', name, '--role', 'behandelaar', '--department', 'OG']
    const added = await gestandCommand(args, { GESTAND_DATA: inject('dataFolder') })
    expect(added).toMatchObject({ code: 0, err: '' })
  }
})

test('the coordinator plans a report, chooses items with their reasons, orders the texts and gives them away', async () => {
  const page = await visit(ACCOUNTS.coordinator)
  await openPage(page, '/halfjaarberichten/nieuw')
  await page.getByLabel('Halfjaarbericht').selectOption({ label: 'Tweede' })
  await page.getByRole('textbox', { name: 'Jaar' }).fill('2031')
  await page.getByRole('button', { name: 'Plan het halfjaarbericht' }).click()
  await page.getByRole('heading', { level: 1, name: REPORT }).waitFor()
  expect(await page.getByRole('list', { name: 'Planning' }).getByRole('listitem').count()).toBe(4)
  expect(await violations(page)).toEqual([])

  await page.getByRole('link', { name: 'Kies de items' }).click()
  const choices = page.getByRole('checkbox', { name: /^G-\d+.*(?:te laat|termijn|meegenomen|beloofd)/ })
  for (const index of [0, 1]) await choices.nth(index).check()
  await page.getByRole('checkbox', { name: 'Samen in één onderdeel' }).check()
  await page.getByRole('button', { name: 'Zet op het halfjaarbericht' }).click()
  await said(page, 'Er is 1 onderdeel toegevoegd.')
  await page.getByText('Kies items').click()
  await choices.nth(0).check()
  await page.getByRole('button', { name: 'Laat weg, met de reden' }).click()
  await page.getByRole('link', { name: 'Schrijf waarom deze items er niet op horen.' }).waitFor()
  await page.getByLabel('Reden van weglaten').fill('Komt in de brief over opsporing.')
  await page.getByRole('button', { name: 'Laat weg, met de reden' }).click()
  await said(page, '1 item is weggelaten.')
  await choices.nth(0).check()
  await page.getByRole('button', { name: 'Zet op het halfjaarbericht' }).click()
  await said(page, 'Er is 1 onderdeel toegevoegd.')
  expect(await violations(page)).toEqual([])

  const assign = async (place: number, name: string) => {
    await page
      .getByRole('checkbox', { name: /^Kies / })
      .nth(place)
      .check()
    const form = page.locator('#gekozen-onderdelen')
    await form.getByLabel('Behandelaar').selectOption({ label: name })
    await form.getByLabel('Afdeling').selectOption({ label: 'Afdeling Opsporing en Gegevens' })
    await page.getByRole('button', { name: 'Wijs de gekozen toe' }).click()
    await said(page, '1 onderdeel is toegewezen.')
    await page
      .getByRole('checkbox', { name: /^Kies / })
      .nth(place)
      .uncheck()
  }
  await assign(0, 'Sara Schrijver (OG)')
  await assign(1, 'Sem Bakker (OG)')
})

test('what a handler types survives a closed window, and two who write at once lose nothing', async () => {
  const first = await visit(SARA)
  await openPage(first, '/')
  await first.getByRole('link', { name: '1 tekst wacht op u' }).waitFor()
  await openText(first, 0)
  const text = (page: Page) => page.getByLabel('Tekst', { exact: true })
  await first.getByLabel('Kop').fill('Werk en uitkomst')
  await text(first).fill('Eerste alinea.\n\nTweede alinea.')
  await first.getByText('Uw concept is bewaard').waitFor()
  await first.context().close()

  const sara = await visit(SARA)
  await openText(sara, 0)
  await sara.getByText('Dit is uw concept, nog niet bewaard in het onderdeel').waitFor()
  expect(await text(sara).inputValue()).toBe('Eerste alinea.\n\nTweede alinea.')
  await sara.getByRole('button', { name: 'Bewaar de tekst' }).click()
  await said(sara, 'De tekst is bewaard.')

  const sem = await visit(SEM)
  await openText(sem, 0)
  await sara.getByText('Sem Bakker heeft dit ook open').waitFor()
  await text(sara).fill('Eerste alinea, van Sara.\n\nTweede alinea.')
  await sem.getByText('Sara Schrijver schrijft hier nu ook').waitFor()
  await text(sem).fill('Eerste alinea.\n\nTweede alinea.\n\n- en een punt van Sem')
  await sem.getByRole('button', { name: 'Bewaar de tekst' }).click()
  await said(sem, 'De tekst is bewaard.')
  await sara.getByText('Een collega heeft dit onderdeel intussen bewaard').waitFor()
  expect(await violations(sara)).toEqual([])
  await sara.getByRole('button', { name: 'Voeg beide teksten samen' }).click()
  expect(await text(sara).inputValue()).toBe('Eerste alinea, van Sara.\n\nTweede alinea.\n\n- en een punt van Sem')
  await sara.getByRole('button', { name: 'Bewaar de tekst' }).click()
  await said(sara, 'De tekst is bewaard.')
})

test('the handler says how each item ends, asks the head something, and delivers', async () => {
  const page = await visit(SARA)
  await openText(page, 0)
  const [done, stays] = [page.locator('article').nth(0), page.locator('article').nth(1)]
  for (const article of [done, stays]) items.push((await article.getByRole('link').first().textContent()) ?? '')
  await done.getByLabel('Uitkomst').selectOption({ label: 'afgedaan' })
  await done.getByRole('button', { name: 'Bewaar de uitkomst' }).click()
  await said(page, 'De uitkomst is bewaard.')
  await stays.getByLabel('Uitkomst').selectOption({ label: 'lopend' })
  await stays.getByLabel('Nieuwe termijn in woorden').fill('voorjaar 2033')
  await stays.getByText('Laatste dag: ma 20 jun 2033').waitFor()
  await stays.getByLabel('Reden van het uitstel').fill('Het onderzoek loopt nog.')
  await stays.getByRole('button', { name: 'Bewaar de uitkomst' }).click()
  await said(page, 'De uitkomst is bewaard.')
  await page.getByRole('textbox', { name: 'Opmerking' }).pressSequentially('@Yas')
  await page.getByRole('button', { name: '@Yasmin Azzouzi' }).click()
  await page.getByRole('textbox', { name: 'Opmerking' }).pressSequentially('klopt dit getal?')
  await page.getByRole('button', { name: 'Plaats de opmerking' }).click()
  await said(page, 'De opmerking is geplaatst.')
  await moveOn(page, 'Lever aan', 'aangeleverd')
  expect(await page.getByRole('button', { name: /Akkoord/ }).count()).toBe(0)
})

test('the other handler pastes from Word and makes a footnote of a Kamerstuk, but leaves a placeholder', async () => {
  const page = await visit(SEM)
  await openText(page, 1)
  await page.getByLabel('Tekst', { exact: true }).focus()
  await pasteHtml(
    page,
    `<html><style>p {color: red}</style><body><p class=MsoNormal>Uit <b>Word</b>, zie 29 628 nr 1302</p>
    <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·</span>een punt</p>
    <table><tr><td>Jaar</td><td>Aantal</td></tr><tr><td>2030</td><td>12</td></tr></table></body></html>`,
  )
  const text = page.getByLabel('Tekst', { exact: true })
  expect(await text.inputValue()).toBe('Uit Word, zie 29 628 nr 1302\n\n- een punt\n\n| Jaar | Aantal |\n| 2030 | 12 |')
  await text.evaluate((field) => {
    if (field instanceof HTMLTextAreaElement) field.setSelectionRange(28, 28)
  })
  await page.getByRole('button', { name: 'Kamerstuk naar voetnoot' }).click()
  expect(await text.inputValue()).toContain('[^1]: Kamerstukken II, 29 628, nr. 1302.')
  const preview = page.getByRole('region', { name: 'Zo komt het in de bijlage' })
  expect(await preview.getByRole('link', { name: /nr\.\s1302/ }).getAttribute('href')).toContain('kst-29628-1302')
  expect(await preview.getByRole('columnheader', { name: 'Aantal' }).count()).toBe(1)
  await text.press('End')
  await text.pressSequentially(' Nog [in te vullen].')
  await page.getByRole('button', { name: 'Bewaar de tekst' }).click()
  await said(page, 'De tekst is bewaard.')
  for (const article of await page.locator('article').all()) {
    await article.getByLabel('Uitkomst').selectOption({ label: 'lopend' })
    await article.getByLabel('Nieuwe termijn in woorden').fill('eind 2033')
    await article.getByRole('button', { name: 'Bewaar de uitkomst' }).click()
    await said(page, 'De uitkomst is bewaard.')
  }
  expect(await violations(page)).toEqual([])
  await moveOn(page, 'Lever aan', 'aangeleverd')
})

test('the head finds the question, agrees with one text and sends the other back with a remark', async () => {
  const page = await visit(HEAD)
  await openPage(page, '/')
  const called = page.getByRole('region', { name: /^Opmerkingen waarin u wordt genoemd/ })
  await called.getByRole('link', { name: /klopt dit getal/ }).click()
  await page.getByText('@Yasmin Azzouzi klopt dit getal?').waitFor()
  await page.getByRole('button', { name: 'Afgehandeld' }).click()
  await said(page, 'De opmerking is afgehandeld.')
  await moveOn(page, 'Akkoord afdeling', 'akkoord afdeling')
  expect(await page.getByRole('button', { name: 'Akkoord directie' }).count()).toBe(0)
  await openText(page, 1)
  await page.getByLabel('Wat moet er anders?').fill('Vul het getal nog in.')
  await moveOn(page, 'Stuur terug', 'concept')
})

test('the coordinator sees on the board where all is, and cannot send while an error stands', async () => {
  const page = await visit(ACCOUNTS.coordinator)
  await openReport(page)
  await page.getByRole('link', { name: 'Bord' }).click()
  await page
    .getByRole('region', { name: /^concept 1$/ })
    .getByText('Teruggestuurd: Vul het getal nog in.')
    .waitFor()
  await openReport(page)
  await page.getByRole('link', { name: 'Verzend…' }).click()
  await page.getByText('Verzenden kan nog niet').waitFor()
  await page.getByRole('link', { name: /in te vullen/ }).waitFor()
  expect(await page.getByRole('button', { name: 'Verstuur het halfjaarbericht' }).count()).toBe(0)
})

test('the handler mends the text that came back, and all agree', async () => {
  const sem = await visit(SEM)
  await openPage(sem, '/')
  await openText(sem, 1)
  await sem.getByText('Vul het getal nog in.').waitFor()
  const text = sem.getByLabel('Tekst', { exact: true })
  await text.fill((await text.inputValue()).replace(' Nog [in te vullen].', ''))
  await sem.getByRole('button', { name: 'Bewaar de tekst' }).click()
  await said(sem, 'De tekst is bewaard.')
  await moveOn(sem, 'Lever aan', 'aangeleverd')
  const head = await visit(HEAD)
  await openText(head, 1)
  await moveOn(head, 'Akkoord afdeling', 'akkoord afdeling')
  const coordinator = await visit(ACCOUNTS.coordinator)
  for (const place of [0, 1]) {
    await openText(coordinator, place)
    await moveOn(coordinator, 'Akkoord directie', 'akkoord directie')
  }
  await openReport(coordinator)
  expect(await coordinator.getByText('2 van 2').count()).toBe(1)
})

test('the coordinator acknowledges what is left and sends; the edition is frozen and every item has its outcome', async () => {
  const page = await visit(ACCOUNTS.coordinator)
  await openReport(page)
  await page.getByRole('link', { name: 'Verzend…' }).click()
  await page.getByRole('button', { name: 'Verstuur het halfjaarbericht' }).waitFor()
  expect(await violations(page)).toEqual([])
  const warnings = page.getByRole('checkbox', { name: /^W5\d\d/ })
  expect(await warnings.count()).toBeGreaterThan(0)
  for (const warning of await warnings.all()) await warning.check()
  await page.getByRole('button', { name: 'Ik heb deze waarschuwingen bekeken' }).click()
  await page.getByText(/waarschuwing(?:en)? (?:is|zijn) bekeken/).waitFor()
  await page.getByLabel('Kamerstuknummer').fill('29628, nr. 1999')
  await page.getByRole('button', { name: 'Verstuur het halfjaarbericht' }).click()
  await page.getByRole('heading', { name: 'Verzonden edities' }).waitFor()
  expect(await violations(page)).toEqual([])

  const files = page.locator('section[aria-labelledby=edities] a[href*="/edities/"]')
  const names: string[] = []
  for (const file of await files.all()) {
    const { buffer, name } = await downloaded(page, () => file.click())
    expect(await wordsOf(buffer), name).toContain('2033')
    names.push(name.replace(/^.*\./, ''))
  }
  expect(names.toSorted()).toEqual(['docx', 'ods', 'odt', 'pdf', 'xlsx'])

  const [settled = '', open = ''] = items
  const facts = page.getByRole('complementary', { name: 'Gegevens' })
  await openPage(page, `/items/${settled.replace('G-', '')}`)
  await facts.getByText('afgedaan', { exact: true }).waitFor()
  await facts.getByRole('link', { name: /nr\. 1999/ }).waitFor()
  await openPage(page, `/items/${open.replace('G-', '')}`)
  await facts.getByText('voorjaar 2033').first().waitFor()
  await page
    .getByRole('heading', { name: /halfjaarbericht/i })
    .first()
    .waitFor()
})

test('every paper of the report, of a debate and of the budget comes as a file, in each of its formats', async () => {
  const page = await visit(ACCOUNTS.coordinator)
  await openPage(page, '/halfjaarberichten/huisstijl')
  const sample = await downloaded(page, () => page.getByRole('link', { name: 'Haal een voorbeeld op' }).click())
  await page.getByRole('button', { name: 'Sjabloon (verplicht)' }).setInputFiles({ ...sample, name: 'huisstijl.docx' })
  await page.getByRole('button', { name: 'Controleer en bewaar' }).click()
  await page.getByRole('link', { name: 'huisstijl.docx' }).waitFor()

  await openReport(page)
  const menu = page.getByText('Maak de bijlage', { exact: true })
  await menu.click()
  const papers = await page.locator('a[href*="/bijlage?vorm="]').all()
  for (const paper of papers) {
    if (!(await paper.isVisible())) await menu.click()
    const { buffer, name } = await downloaded(page, () => paper.click())
    expect(await wordsOf(buffer), name).toContain('2033')
  }
  expect(papers.length).toBe(9)

  await openPage(page, '/stukken')
  for (const [deed, vorm] of [
    ['Maak het pakket', '#debat-vorm'],
    ['Maak de bijlage', '#begroting-vorm'],
  ] as const) {
    const formats = await page.locator(`${vorm} option`).evaluateAll((options) => options.map((one) => one.textContent))
    for (const label of formats) {
      await page.locator(vorm).selectOption({ label })
      const { buffer, name } = await downloaded(page, () => page.getByRole('button', { name: deed }).click())
      expect(await wordsOf(buffer), `${deed}: ${name}`).toContain('politie')
    }
  }
})

test('an edition is for everybody who may read, and for nobody else', async () => {
  const cookie = await signIn(ACCOUNTS.lezer)
  const list = await ask('/halfjaarberichten', { cookie })
  const id = new RegExp(`/halfjaarberichten/([0-9a-f-]{36})"[^>]*>${REPORT}`).exec(list.body)?.[1] ?? ''
  const report = await ask(`/halfjaarberichten/${id}`, { cookie })
  const path = /\/halfjaarberichten\/[0-9a-f-]{36}\/edities\/[0-9a-f-]{36}/.exec(report.body)?.[0] ?? ''
  const [file, refused] = [await ask(path, { cookie }), await ask(path)]
  expect(file.status).toBe(200)
  expect(file.headers.get('content-disposition')).toMatch(/^attachment; /)
  expect(file.headers.get('content-security-policy')).toContain('sandbox')
  expect(refused.status).toBe(307)
  expect((await ask(path, { cookie: 'gestand.session=forged' })).status).toBe(401)
})
