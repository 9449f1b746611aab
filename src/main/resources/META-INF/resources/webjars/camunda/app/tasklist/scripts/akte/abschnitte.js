// The sections of the tab "Akte", in the order in which a caseworker asks.
import { abschnitt, absatz, angaben, element, oderStrich, tabelle } from './bausteine.js';
import { dokumente } from './dokumente.js';
import { klaerung } from './klaerung.js';
import { haftung, register } from './register.js';
import { beendigung } from './beendigung.js';
import { einsicht } from './einsicht.js';
import { korrektur } from './korrektur.js';
import { vermerk } from './vermerk.js';
import { faktenwert, kurzzeit, wort, zeitpunkt } from './worte.js';

export function abschnitte(akte, reiter) {
  return [
    vorgang(akte),
    rueckstaende(akte.rueckstaende ?? []),
    dokumente(akte, reiter),
    aufbewahrung(akte.aufbewahrung ?? []),
    sachverhalt(akte.sachverhalt),
    rechtsgrundlagen(akte.rechtsgrundlagen ?? [], reiter),
    klaerung(reiter),
    auskuenfte(akte.auskuenfte ?? []),
    zeichnungen(akte.zeichnungen ?? []),
    verlauf(akte.verlauf ?? [], reiter),
    haftung(akte, reiter),
    register(reiter),
    einsicht(akte, reiter),
    korrektur(akte, reiter),
    beendigung(reiter)
  ].filter((teil) => teil !== null);
}

/** Only for documents that have a period of their own. */
function aufbewahrung(fristen) {
  return fristen.length === 0 ? null : abschnitt('Aufbewahrung', [
    tabelle('Aufbewahrung', ['Unterlagen', 'Mindestens bis', 'Hinweis'], fristen.map(
      ({ unterlagen, mindestensBis, hinweis }) => [unterlagen, oderStrich(faktenwert(mindestensBis)), oderStrich(hinweis)]
    ))
  ]);
}

function vorgang(akte) {
  return abschnitt(`Vorgang ${akte.vorgangsnummer}`, [
    angaben([
      ['Antragstellende Person', akte.antragsteller],
      ['Zweck', wort('zweck', akte.zweck)],
      ['Antragsgrund', wort('antragsgrund', akte.antragsgrund)],
      ['Eingang', zeitpunkt(akte.eingang)],
      ['Eingangskanal', wort('kanal', akte.kanal)],
      ['Stand', akte.zustand],
      ['Sprache des Merkblatts', akte.merkblatt],
      ['Wird entschieden zusammen mit', akte.verbunden]
    ])
  ]);
}

function rueckstaende(offene) {
  if (offene.length === 0) {
    return null;
  }
  const saetze = offene.map(({ register, seit, naechsterVersuch, zustand, fehler }) => {
    const weiter = naechsterVersuch ? `, nächster Versuch ${kurzzeit(naechsterVersuch)}` : '';
    const stand = zustand ? `: ${zustand}` : '';
    return element('li', {}, [`wartet auf ${register} seit ${kurzzeit(seit)}${weiter}${stand}`, fehler ? absatz(fehler, 'akte-hilfe') : null]);
  });
  return abschnitt('Worauf gewartet wird', [
    element('ul', { class: 'akte-rueckstaende' }, saetze),
    absatz('Sie müssen nichts tun: Die Anfragen werden von selbst wiederholt.', 'akte-hilfe')
  ]);
}

function sachverhalt(stand) {
  const fakten = stand?.fakten ?? [];
  if (fakten.length === 0) {
    return leer('Sachverhalt', 'Der Sachverhalt ist noch nicht festgestellt.');
  }
  const zeilen = fakten.map((fakt) => [fakt.bezeichnung ?? fakt.name, oderStrich(faktenwert(fakt.wert)), oderStrich(wort('quelle', fakt.quelle)), zeitpunkt(fakt.seit)]);
  return abschnitt('Sachverhalt', [tabelle(`Sachverhalt, Fassung ${stand.version}`, ['Angabe', 'Wert', 'Quelle', 'Seit'], zeilen)]);
}

function rechtsgrundlagen(alle, reiter) {
  if (alle.length === 0) {
    return leer('Rechtsgrundlagen', 'Es sind noch keine Rechtsgrundlagen vorgeschlagen.');
  }
  const passende = alle.filter((grundlage) => grundlage.treffer);
  const andere = alle.filter((grundlage) => !grundlage.treffer);
  const teile = [
    passende.length > 0
      ? tabelle('Vorgeschlagen', ['Rechtsgrundlage', 'Rang', 'Art', 'Warum sie passt'], passende.map((g) =>
          [g.bezeichnung ?? g.schluessel, oderStrich(g.rang), oderStrich(wort('art', g.art)), oderStrich(g.begruendung)]))
      : absatz('Keine Rechtsgrundlage passt auf den festgestellten Sachverhalt.')
  ];
  if (andere.length > 0) {
    teile.push(tabelle('Nicht vorgeschlagen', ['Rechtsgrundlage', 'Art', 'Warum sie nicht passt'], andere.map((g) =>
      [g.bezeichnung ?? g.schluessel, oderStrich(wort('art', g.art)), oderStrich(g.grund)])));
  }
  teile.push(warumNicht(reiter));
  return abschnitt('Rechtsgrundlagen', teile);
}

/** Asked when somebody wants to know: the tables hold many more legal bases than were near. */
function warumNicht(reiter) {
  const teil = element('details', {}, [element('summary', {}, ['Warum keine andere?'])]);
  teil.addEventListener('toggle', () => {
    reiter.zugriff.ladeGegengruende().then((alle) => {
      teil.append(tabelle('Geprüft und nicht erfüllt', ['Rechtsgrundlage', 'Erste Voraussetzung, die fehlt'],
        alle.map((g) => [g.bezeichnung, g.grund])));
    }).catch((fehler) => {
      if (fehler.name !== 'AbortError') {
        teil.append(absatz(fehler.message));
      }
    });
  }, { once: true });
  return teil;
}

function auskuenfte(alle) {
  if (alle.length === 0) {
    return leer('Auskünfte', 'Es liegen noch keine Auskünfte von Registern und Behörden vor.');
  }
  return abschnitt('Auskünfte', [
    tabelle('Auskünfte der Register und Behörden', ['Register', 'Nachricht', 'Zeit', 'Ergebnis', 'Zweck des Abrufs', 'Verantwortlich'],
      alle.map((a) => [a.register, oderStrich(a.nachricht), zeitpunkt(a.zeit), oderStrich(a.ergebnis), oderStrich(a.zweck), oderStrich(a.verantwortlich)]))
  ]);
}

function zeichnungen(alle) {
  if (alle.length === 0) {
    return leer('Zeichnungen', 'Es ist noch nichts gezeichnet.');
  }
  return abschnitt('Zeichnungen', [
    tabelle('Zeichnungen je Punkt', ['Punkt', 'Einverstanden', 'Person', 'Zeit', 'Begründung', 'Gilt noch'],
      alle.map((z) => [wort('punkt', z.punkt), wort('jaNein', z.ergebnis), z.person, zeitpunkt(z.zeit), oderStrich(z.begruendung), wort('jaNein', z.gueltig)]))
  ]);
}

function verlauf(schritte, reiter) {
  return abschnitt('Verlauf', [
    ...vermerk(reiter),
    tabelle('Verlauf, das Neueste zuerst', ['Schritt', 'Zeit', 'Person'],
      [...schritte].sort((a, b) => new Date(b.zeit) - new Date(a.zeit)).map((s) => [s.schritt, zeitpunkt(s.zeit), oderStrich(s.person)]))
  ]);
}

function leer(titel, satz) {
  return abschnitt(titel, [absatz(satz)]);
}
