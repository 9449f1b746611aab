package de.amtsweg.bescheid;

import java.util.ArrayList;
import java.util.List;

/**
 * The person a letter goes to.
 *
 * @param vorname given names; empty if the person has none
 * @param nachname family name; empty if the person has none (one of both must be given)
 * @param anschrift lines below the name: street, postal code and place, country for mail abroad
 */
public record Empfaenger(String vorname, String nachname, List<String> anschrift) {

    public Empfaenger {
        vorname = vorname == null ? "" : vorname.strip();
        nachname = nachname == null ? "" : nachname.strip();
        Pflicht.text("Name der Empfängerin oder des Empfängers", vorname + nachname);
        Pflicht.eintrag("Anschrift der Empfängerin oder des Empfängers", anschrift);
        anschrift = List.copyOf(anschrift);
    }

    /** Given and family name in this order. */
    public String name() {
        return (vorname + " " + nachname).strip();
    }

    /** Salutation without assuming a gender. */
    String anrede() {
        return "Guten Tag " + name() + ",";
    }

    List<String> anschriftfeld() {
        List<String> zeilen = new ArrayList<>();
        zeilen.add(name());
        zeilen.addAll(anschrift);
        return zeilen;
    }
}
