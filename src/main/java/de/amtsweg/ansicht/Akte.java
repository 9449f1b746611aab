package de.amtsweg.ansicht;

import de.amtsweg.akte.Aufbewahrung;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * All that the tab shows of a case. Codes are in German words, except where the tab needs the code itself: category and
 * state of a document, key of a legal basis. Times are points in time; whatever is not known is null.
 *
 * @param zweck purpose of the stay
 * @param merkblatt language in which mails to the applicant are explained
 * @param verbunden numbers of the cases decided together with this one, or null
 * @param aufbewahrung documents with a period of their own
 * @param korrigierbar whether a signed decision is being carried out
 * @param andereAufgabe null if the person has no case of the authority's other task
 * @param einsichten who read this file for a case of the other task, or the other way round
 * @param kategorien what a document that came in can be put into
 */
record Akte(
        String vorgangsnummer,
        String antragsteller,
        String zweck,
        String antragsgrund,
        String kanal,
        Instant eingang,
        String zustand,
        String merkblatt,
        String verbunden,
        boolean korrigierbar,
        AndereAufgabe andereAufgabe,
        List<Einsichtnahme> einsichten,
        List<Rueckstand> rueckstaende,
        Sachverhaltsfassung sachverhalt,
        List<Kategorie> kategorien,
        List<Aktendokument> dokumente,
        List<Aufbewahrung.Frist> aufbewahrung,
        List<Auskunft> auskuenfte,
        List<Rechtsgrundlage> rechtsgrundlagen,
        List<Punktzeichnung> zeichnungen,
        List<Schritt> verlauf) {

    /** As somebody of the other task sees it: nothing to do, and nothing about further files. */
    Akte nurZumLesen() {
        return new Akte(
                vorgangsnummer,
                antragsteller,
                zweck,
                antragsgrund,
                kanal,
                eingang,
                zustand,
                merkblatt,
                verbunden,
                false,
                null,
                List.of(),
                rueckstaende,
                sachverhalt,
                List.of(),
                dokumente,
                aufbewahrung,
                auskuenfte,
                rechtsgrundlagen,
                zeichnungen,
                verlauf);
    }

    /**
     * That there is something.
     *
     * @param grundlagen norms to choose from
     */
    record AndereAufgabe(int anzahl, List<Kategorie> grundlagen) {}

    /**
     * Somebody may read a file, or could.
     *
     * @param vorgangsnummer the file that is read
     * @param fuer the case it is read for
     * @param offen key for reading, if it is open to the person who asks; else null
     */
    record Einsichtnahme(
            Instant zeit,
            Instant bis,
            String person,
            String vorgangsnummer,
            String fuer,
            String zweck,
            String grundlage,
            UUID offen) {}

    /**
     * What the case waits for without a person having to do anything.
     *
     * @param zustand how far it has come
     * @param fehler why the last attempt failed
     */
    record Rueckstand(String register, Instant seit, Instant naechsterVersuch, String zustand, String fehler) {}

    record Sachverhaltsfassung(int version, List<Angabe> fakten) {}

    /**
     * One fact.
     *
     * @param seit when this value was first stated
     */
    record Angabe(String name, String bezeichnung, String wert, String quelle, Instant seit) {}

    record Kategorie(String schluessel, String bezeichnung) {}

    /**
     * A document.
     *
     * @param dokument what it is, in the words of whoever sent or made it
     * @param kategorieName the category in words
     * @param vermerk why it was refused
     */
    record Aktendokument(
            UUID id,
            String dokument,
            String name,
            String kategorie,
            String kategorieName,
            Instant eingang,
            String zustand,
            String vermerk,
            boolean abgelegt) {}

    /**
     * What a register or authority said.
     *
     * @param nachricht what was asked or reported
     * @param verantwortlich who answers for the retrieval (§ 13 AZRG)
     */
    record Auskunft(
            String register, String nachricht, Instant zeit, String ergebnis, String zweck, String verantwortlich) {}

    /**
     * A legal basis the table named.
     *
     * @param treffer false if a single condition was missing; which one says {@code grund}
     */
    record Rechtsgrundlage(
            String schluessel,
            String bezeichnung,
            Integer rang,
            String art,
            String begruendung,
            boolean treffer,
            String grund) {}

    /**
     * What the second person said about a point.
     *
     * @param gueltig whether it still speaks about the present draft
     */
    record Punktzeichnung(
            String punkt, String person, Instant zeit, String ergebnis, String begruendung, boolean gueltig) {}

    /** One line of the history; person is null for what the application did by itself. */
    record Schritt(Instant zeit, String schritt, String person) {}
}
