package de.amtsweg.verpflichtung;

import de.amtsweg.bescheid.Schuldner;
import de.amtsweg.identitaet.Personalien;
import de.amtsweg.verpflichtung.Verpflichtung.Zweite;
import de.amtsweg.vorgang.Vorgaenge;
import de.amtsweg.vorgang.Vorgang;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who is liable under a declaration: one person, or two as joint debtors (§ 421 BGB). */
@Component
class Schuldnerkreis {

    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final Verpflichtungen verpflichtungen;
    private final Personalien personalien;
    private final Vorgaenge vorgaenge;

    Schuldnerkreis(Verpflichtungen verpflichtungen, Personalien personalien, Vorgaenge vorgaenge) {
        this.verpflichtungen = verpflichtungen;
        this.personalien = personalien;
        this.vorgaenge = vorgaenge;
    }

    /** Everybody who gets a letter, the person who applied first. */
    List<Schuldner> zu(String nummer, Aufwendung aufwendung) {
        Vorgang vorgang = vorgaenge.lade(nummer);
        Zweite zweite = verpflichtungen.lade(nummer).zweite();
        List<Schuldner> alle = new ArrayList<>();
        alle.add(Schuldner.antragsteller(vorgang.vornamen(), vorgang.nachname()));
        if (zweite != null) {
            alle.add(new Schuldner(
                    zweite.vornamen(),
                    zweite.nachname(),
                    aufwendung.eigene().zweiteAnschrift().lines().toList()));
        }
        return alle;
    }

    /** With what another body needs to find them. */
    List<String> inWorten(String nummer) {
        Vorgang vorgang = vorgaenge.lade(nummer);
        var person = personalien.zu(nummer);
        var anschrift = person.anschrift();
        Verpflichtung verpflichtung = verpflichtungen.lade(nummer);
        List<String> alle = new ArrayList<>();
        alle.add(vorgang.antragsteller() + ", geboren "
                + VerpflichtungFeststellen.geburtsdatum(person.geburtsdatum().toString())
                + (anschrift == null
                        ? ""
                        : ", " + anschrift.strasse()
                                + (anschrift.hausnummer() == null ? "" : " " + anschrift.hausnummer()) + ", "
                                + anschrift.postleitzahl() + " " + anschrift.ort()));
        Zweite zweite = verpflichtung.zweite();
        if (zweite != null) {
            alle.add(zweite.name() + ", geboren " + TAG.format(zweite.geburtsdatum()) + " (als Gesamtschuldner)");
        }
        return alle;
    }
}
