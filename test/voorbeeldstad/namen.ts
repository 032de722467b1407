import type { Geslacht } from './stad/huishouden.ts'
import type { Toeval } from './toeval.ts'

/** Common names by origin; put together by chance, so that nobody who exists is meant. */
export type Herkomst = 'nl' | 'tr' | 'ma' | 'sr' | 'pl' | 'an' | 'id' | 'sy' | 'ua' | 'vn' | 'er'
type Namen = { land: string; oud: Record<'M' | 'V', string[]>; jong: Record<'M' | 'V', string[]>; achter: string[] }

const w = (tekst: string): string[] => tekst.trim().split(/\s*,\s*/)

// biome-ignore format: a table
export const NAMEN: Record<Herkomst, Namen> = {
  nl: {
    land: '6030',
    oud: {
      M: w('Johannes, Cornelis, Hendrik, Willem, Jan, Pieter, Gerrit, Jacobus, Antonius, Dirk, Klaas, Theodorus, Adrianus, Petrus, Gerard, Herman, Arie, Henk, Kees, Rudolf, Wim, Albert, Marinus, Frans, Evert, Hans, Bert, Rob, Ronald, Peter, Marcel, Erik, René, Paul, Martin, André'),
      V: w('Johanna, Maria, Cornelia, Wilhelmina, Anna, Elisabeth, Hendrika, Catharina, Grietje, Jacoba, Adriana, Petronella, Margaretha, Geertruida, Neeltje, Trijntje, Aaltje, Jannetje, Gerda, Truus, Riet, Ria, Corrie, Willy, Marijke, Ineke, Yvonne, Ellen, Monique, Ingrid, Jolanda, Petra, Anita, Marja, Hennie, Tineke'),
    },
    jong: {
      M: w('Daan, Sem, Luuk, Noah, Levi, Finn, Bram, Thijs, Lars, Milan, Jesse, Ruben, Stijn, Tim, Thomas, Niels, Bas, Jelle, Sven, Koen, Joris, Wouter, Rick, Jeroen, Mark, Dennis, Sander, Kevin, Max, James, Mees, Boaz, Guus, Floris, Teun, Olivier'),
      V: w('Emma, Julia, Sophie, Tess, Lotte, Anna, Eva, Sanne, Fleur, Lisa, Anouk, Iris, Femke, Nina, Noor, Saar, Mila, Yara, Nora, Evi, Isa, Roos, Maud, Kim, Linda, Esther, Marieke, Laura, Naomi, Britt, Amber, Jasmijn, Liv, Elin, Hanna, Vera'),
    },
    achter: w('de Jong, Jansen, de Vries, van den Berg, van Dijk, Bakker, Janssen, Visser, Smit, Meijer, de Boer, Mulder, de Groot, Bos, Vos, Peters, Hendriks, van Leeuwen, Dekker, Brouwer, de Wit, Dijkstra, Smits, de Graaf, van der Meer, van der Linden, Kok, Jacobs, de Haan, Vermeulen, van den Heuvel, van der Veen, van den Broek, de Bruijn, de Bruin, van der Heijden, Schouten, van Beek, Willems, van Vliet, van de Ven, Hoekstra, Maas, Verhoeven, Koster, van Dam, van der Wal, Prins, Blom, Huisman, Peeters, de Jonge, Kuipers, van Veen, Post, Kuiper, Veenstra, Kramer, van den Brink, Scholten, van Wijk, Postma, Martens, Vink, de Ruiter, Timmermans, Groen, Gerritsen, Jonker, van Loon, Boer, van der Velde, Willemsen, Smeets, de Lange, de Vos, Bosch, van Dongen, Schipper, de Koning, van der Laan, Koning, Evers, van den Bosch, Hermans, Driessen, Hofman, Bosman, Wolters, Sanders, van der Horst, Mol, Kuijpers, Molenaar, van de Pol, de Leeuw, Verbeek, van der Zee, Oosterhof, Terpstra, Wouters, Hoogland, Rietveld, Slot, Zijlstra, ter Haar, in \'t Veld, van \'t Hof, op den Kamp'),
  },
  tr: {
    land: '6043',
    oud: { M: w('Mehmet, Mustafa, Ahmet, Ali, Hasan, Hüseyin, İbrahim, Osman, Ramazan, Yusuf'), V: w('Fatma, Ayşe, Emine, Hatice, Zeynep, Elif, Sultan, Hanife, Meryem, Havva') },
    jong: { M: w('Emir, Yusuf, Kerem, Mert, Eren, Baran, Deniz, Ömer, Can, Efe'), V: w('Elif, Zeynep, Defne, Esra, Büşra, Merve, Ebrar, Melis, Selin, Nisa') },
    achter: w('Yılmaz, Kaya, Demir, Şahin, Çelik, Yıldız, Yıldırım, Öztürk, Aydın, Özdemir, Arslan, Doğan, Kılıç, Aslan, Çetin, Kara, Koç, Kurt, Polat, Korkmaz'),
  },
  ma: {
    land: '5022',
    oud: { M: w('Mohamed, Ahmed, Abdellah, Hassan, Mustapha, Said, Omar, Driss, Brahim, Lahcen'), V: w('Fatima, Khadija, Aïcha, Zohra, Malika, Rachida, Naima, Saïda, Latifa, Habiba') },
    jong: { M: w('Mohammed, Adam, Ilyas, Bilal, Ayoub, Youssef, Anas, Imran, Rayan, Zakaria'), V: w('Salma, Aya, Noor, Hafsa, Sara, Imane, Yasmina, Ikram, Dounia, Amira') },
    achter: w('El Amrani, Bouzid, El Idrissi, Ben Ali, Amrani, El Khattabi, Bouali, Haddad, El Yaakoubi, Aziz, Saïdi, Ouali, Bennani, El Mansouri, Azzouzi, Boukhari, Chakir, Tahiri, Lamrani, Zerouali'),
  },
  sr: {
    land: '5007',
    oud: { M: w('Roy, Henry, Ricardo, Ludwig, Humphrey, Stanley, Soerdj, Ramon, Kenneth, Otmar'), V: w('Jane, Lilian, Sandra, Muriel, Asha, Hilda, Indra, Gracia, Sylvia, Henna') },
    jong: { M: w('Liam, Jayden, Quincy, Dylan, Ravi, Giovanni, Xavi, Rohan, Damian, Shaquille'), V: w('Shania, Kiara, Naomi, Priya, Zoë, Chenelle, Romee, Jamila, Faya, Anjali') },
    achter: w('Pinas, Janssen-Pinas, Wijngaarde, Kartosen, Ramdin, Mahabier, Jubitana, Emanuels, Vrede, Sewnath, Tjin, Breeveld, Amatsoleman, Landveld, Rozenblad, Bihari, Zeefuik, Hooghart'),
  },
  pl: {
    land: '7028',
    oud: { M: w('Andrzej, Krzysztof, Marek, Zbigniew, Tomasz, Piotr'), V: w('Elżbieta, Barbara, Ewa, Danuta, Halina, Beata') },
    jong: { M: w('Jakub, Filip, Oskar, Szymon, Antoni, Mateusz'), V: w('Zuzanna, Lena, Maja, Oliwia, Natalia, Agnieszka') },
    achter: w('Nowak, Kowalski, Wójcik, Kamiński, Zieliński, Woźniak, Mazur, Krawczyk, Kaczmarek, Wróbel, Dudek, Pawlak'),
  },
  an: {
    land: '5107',
    oud: { M: w('Eugène, Rignald, Carlos, Edsel, Ruben'), V: w('Ingemar, Shirley, Yolanda, Mirna, Carmen') },
    jong: { M: w('Jurensly, Tyrone, Jeandro, Dion, Kyle'), V: w('Shaniqua, Jaidy, Mirella, Keysha, Tiara') },
    achter: w('Martina, Martis, Girigorie, Felipa, Isenia, Koeiman, Rosaria, Maduro, Statia, Cijntje'),
  },
  id: {
    land: '6024',
    oud: { M: w('Eddy, Rudy, Julius, Max, Charles, Johan'), V: w('Elly, Tine, Lies, Joyce, Nora, Meity') },
    jong: { M: w('Joshua, Dani, Marvin, Timo, Jair, Nino'), V: w('Merel, Noëlle, Dewi, Kaja, Sharon, Melanie') },
    achter: w('Latuheru, Tuhumury, Manuputty, Pattiasina, Souhoka, de Fretes, Sahetapy, Leatemia, Tahapary, Siahaya'),
  },
  sy: {
    land: '7009',
    oud: { M: w('Khaled, Samir, Nabil, Adnan, Walid'), V: w('Rima, Hanan, Samira, Amal, Lina') },
    jong: { M: w('Omar, Karam, Zaid, Majd, Yaman'), V: w('Rahaf, Sham, Joud, Tala, Maria') },
    achter: w('Al Hassan, Haddad, Al Ahmad, Khalil, Darwish, Al Masri, Kassab, Sabbagh, Najjar, Al Khatib'),
  },
  ua: {
    land: '9089',
    oud: { M: w('Oleksandr, Serhii, Volodymyr, Mykola'), V: w('Olena, Tetiana, Nataliia, Iryna') },
    jong: { M: w('Artem, Maksym, Danylo, Nazar'), V: w('Anastasiia, Daria, Sofiia, Polina') },
    achter: w('Shevchenko, Kovalenko, Bondarenko, Tkachenko, Kravchenko, Oliinyk, Lysenko, Marchenko'),
  },
  vn: {
    land: '8022',
    oud: { M: w('Van Minh, Quang, Hung, Thanh'), V: w('Thi Lan, Hoa, Phuong, Thi Mai') },
    jong: { M: w('Minh, Duc, Khoa, Bao'), V: w('Mai, Linh, Anh, Thao') },
    achter: w('Nguyen, Tran, Le, Pham, Hoang, Vo, Dang, Bui'),
  },
  er: {
    land: '5031',
    oud: { M: w('Tesfay, Berhane, Yohannes, Haile'), V: w('Letebrhan, Mebrat, Abeba, Freweini') },
    jong: { M: w('Natnael, Yonas, Filmon, Abel'), V: w('Selam, Rahel, Luwam, Bethel') },
    achter: w('Tesfamariam, Gebremedhin, Habte, Kidane, Tekle, Ghebre, Weldu, Abraha'),
  },
}
export const HERKOMSTEN = Object.keys(NAMEN) as Herkomst[]
export const NEDERLAND = '6030'

const VOORVOEGSEL = /^(van der|van den|van de|van 't|in 't|op den|ter|van|de|den) (.+)$/

export function splitsAchternaam(naam: string): { voorvoegsel: string | null; geslachtsnaam: string } {
  const delen = VOORVOEGSEL.exec(naam)
  return delen ? { voorvoegsel: delen[1]!, geslachtsnaam: delen[2]! } : { voorvoegsel: null, geslachtsnaam: naam }
}

/** Early names in the list are common, late ones rare. */
export function kiesAchternaam(toeval: Toeval, herkomst: Herkomst): string {
  const lijst = NAMEN[herkomst].achter
  return lijst[Math.floor(toeval.getal() ** 1.7 * lijst.length)]!
}

export function kiesVoornamen(toeval: Toeval, herkomst: Herkomst, geslacht: Geslacht, geboortejaar: number): string {
  const namen = NAMEN[herkomst]
  const sekse = geslacht === 'M' ? 'M' : 'V'
  const kansOud = geboortejaar < 1955 ? 1 : geboortejaar > 1985 ? 0 : (1985 - geboortejaar) / 30
  const lijst = toeval.kans(kansOud) ? namen.oud[sekse] : namen.jong[sekse]
  const eerste = toeval.kies(lijst)
  if (herkomst !== 'nl' || toeval.kans(0.45)) return eerste
  const tweede = toeval.kies(NAMEN.nl.oud[sekse])
  return tweede === eerste ? eerste : `${eerste} ${tweede}`
}
