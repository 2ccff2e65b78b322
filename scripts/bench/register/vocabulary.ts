/** Words of an imagined ministry, enough of them that a register of a million items repeats no title all too often. */
export const DOINGS = words(`
  aanpak aansluiting actieplan analyse beleidsreactie bekostiging bescherming bestuursafspraak borging cijfers
  doorlooptijd doorontwikkeling draagvlak effectmeting evaluatie financiering handreiking herijking herziening informatiebrief
  inventarisatie jaarbericht kader kwaliteitseisen landelijk-beeld loket meldplicht meerjarenplan monitor nulmeting
  onderzoek opleiding overzicht pilot planning proefproject protocol rapportage regeling richtlijn
  samenwerking scenario stappenplan steunpunt taskforce tijdpad toetsingskader toezicht uitvoeringstoets verbeterplan
  verkenning vernieuwing versterking voortgang voorlichting vragenlijst werkafspraak werkwijze wetsvoorstel zorgplicht`)

export const SUBJECTS = words(`
  aangiften agressie alarmcentrales arbeidsveiligheid asielketen basisteams bedreigingen beveiliging bewakingscamera's bodycams
  boetes bomverkenning brandweer buurtpreventie cybercriminaliteit cold-cases crisisopvang dakloosheid datalekken deepfakes
  demonstraties detentie dierenwelzijn digitale-opsporing discriminatie dronebestrijding drugslabs eerwraak etnisch-profileren explosies
  fietsendiefstal fraude gebiedsverboden geweldsmiddelen gezichtsherkenning gijzeling grensbewaking handhaving hatecrimes heling
  horecacontroles huiselijk-geweld identiteitsfraude informatiegestuurd-werken inbraken interceptie internetoplichting jeugdcriminaliteit jongerenwerk justitieketen
  kindermisbruik kinderporno ketenpartners klachtbehandeling kogelwerende-vesten lachgas ladingdiefstal leegstand liquidaties loverboys
  meldkamers mensenhandel messengeweld milieudelicten motorbendes nachtdiensten noodhulp noodnummer ondermijning ontgroeningen
  openbaar-vervoer opkomsttijden opsporing ouderenmishandeling overlast paardenhandel plattelandswijken politiehonden politieonderwijs politievrijwilligers
  portofoons PTSS privacy radicalisering ramkraken rechercheurs recidive restschade roosters scholen
  seksueel-geweld slachtofferhulp sociale-media spoedzoekingen sportevenementen stalking stroomstootwapens studentenhuizen surveillance telefoontaps
  terrorisme toezichthouders treinen tolken uitgaansgeweld undercover vandalisme veiligheidsregio's verkeershandhaving vermissingen
  verwarde-personen vluchtmisdrijven voetbalwedstrijden vuurwapens vuurwerk wapenhandel wijkagenten winkeldiefstal witwassen zedenzaken`)

export const PLACES = words(`
  Achterhoek Alblasserwaard Amstelland Betuwe Biesbosch Bollenstreek Brabant Delfland Drechtsteden Drenthe
  Eemland Flevoland Friesland Gelderland Gooi Groningen Haaglanden Haarlemmermeer Hoeksche-Waard Holland
  IJmond IJsselland Kempen Kennemerland Krimpenerwaard Limburg Maasduinen Meierij Noordoostpolder Overijssel
  Peel Randmeren Rijnmond Rivierenland Salland Schelde Schieland Texel Twente Utrecht
  Veluwe Voorne Waddeneilanden Walcheren Waterland Westerkwartier West-Friesland Zaanstreek Zeeland Zuidplas`)

export const SURNAMES = words(`
  Aalders Bakkenes Bosgraaf Brinkhof Coenradi Dekkinga Dijkmeester Dorrestijn Eggink Elzinga
  Feenstra Gerbrandy Goedhart Haverkort Heemskerk Hoogland Huisjes Jonkman Kamphuis Kloosterman
  Kooistra Kramer Kuipers Lammers Leemans Lodewijks Meerdink Middelkoop Nagtegaal Nieuwenhuis
  Oldenburg Oosterhof Pietersma Postma Raaijmakers Reitsma Roelofsen Rozendaal Schaap Scholten
  Slagter Steenbergen Terpstra Tuinstra Uitslag Veldkamp Verhoeven Visscher Wagenaar Westra
  Wiersma Wolthuis Zandstra Zijlstra Zomerdijk Zuidema Zwanenburg Zwart`)

export const PARTIES = words('AAA BBC CDE DFG EHJ FKL GMN HPQ JRS KTV')

export const DEBATES = words(`
  commissiedebat-politie commissiedebat-strafrecht commissiedebat-wapens tweeminutendebat-politie notaoverleg-jeugd
  wetgevingsoverleg-begroting plenair-debat-veiligheid commissiedebat-terrorisme commissiedebat-brandweer commissiedebat-vreemdelingen`)

/** The words of a list; a hyphen between lower-case words stands for a space. */
function words(list: string): string[] {
  return list
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/(?<=[a-z])-(?=[a-z])/g, ' '))
}
