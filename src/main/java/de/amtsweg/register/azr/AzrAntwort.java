package de.amtsweg.register.azr;

import de.amtsweg.register.Antwortkopf;
import de.amtsweg.register.Grundpersonalien;
import de.amtsweg.register.Registerantwort;
import java.time.LocalDate;
import java.util.List;

/** What the AZR answered. */
public sealed interface AzrAntwort {

    Antwortkopf kopf();

    /** KEIN_TREFFER, TREFFERLISTE, GESAMTAUSKUNFT, DOKUMENT, BESTAETIGT or the code of the refusal. */
    String code();

    /** The envelope for the inbox. */
    default Registerantwort umschlag() {
        return kopf().umschlag(code(), Registerantwort.Ereignis.ANTWORT);
    }

    /** 090002: nobody fits. */
    record KeinTreffer(Antwortkopf kopf) implements AzrAntwort {
        @Override
        public String code() {
            return "KEIN_TREFFER";
        }
    }

    /** 090003: similar persons (§ 10 Abs. 3 AZRG); what does not belong to the applicant is to be deleted. */
    record Trefferliste(Antwortkopf kopf, List<Treffer> treffer) implements AzrAntwort {
        public Trefferliste {
            treffer = List.copyOf(treffer);
        }

        @Override
        public String code() {
            return "TREFFERLISTE";
        }
    }

    /**
     * A similar person.
     *
     * @param behoerde authority that keeps the file, or null
     */
    record Treffer(String azrNummer, Grundpersonalien personalien, String behoerde) {}

    /**
     * 090004: everything about exactly one person.
     *
     * @param referenzId needed to correct the personal data
     * @param passnummern known passports
     * @param behoerde authority that keeps the file, or null
     * @param behoerdenkennung its Behördenkennung, or null
     * @param aufenthaltsstatus in words
     * @param dokumente what documents are stored, without their content
     * @param nichtIdentischMit AZR numbers of similar but different persons
     */
    record Gesamtauskunft(
            Antwortkopf kopf,
            String azrNummer,
            String referenzId,
            Grundpersonalien personalien,
            List<String> passnummern,
            String behoerde,
            String behoerdenkennung,
            String aufenthaltsstatus,
            List<Gespeichert> sachverhalte,
            List<Dokumentangabe> dokumente,
            List<String> nichtIdentischMit)
            implements AzrAntwort {
        public Gesamtauskunft {
            passnummern = List.copyOf(passnummern);
            sachverhalte = List.copyOf(sachverhalte);
            dokumente = List.copyOf(dokumente);
            nichtIdentischMit = List.copyOf(nichtIdentischMit);
        }

        @Override
        public String code() {
            return "GESAMTAUSKUNFT";
        }
    }

    /**
     * A stored fact.
     *
     * @param referenzId needed to change or delete it
     */
    record Gespeichert(String referenzId, AzrSachverhalt sachverhalt) {}

    /**
     * A stored document.
     *
     * @param art such as {@code AUSWEISDOKUMENT}
     */
    record Dokumentangabe(String id, String art, String bezeichnung, LocalDate datum) {}

    /** 090008: a document itself. */
    record Dokumentlieferung(Antwortkopf kopf, String azrNummer, Dokumentangabe angabe, String dateiname, byte[] inhalt)
            implements AzrAntwort {
        @Override
        public String code() {
            return "DOKUMENT";
        }
    }

    /** 090098: stored. */
    record Bestaetigung(Antwortkopf kopf, String azrNummer, String referenzId) implements AzrAntwort {
        @Override
        public String code() {
            return "BESTAETIGT";
        }
    }

    /**
     * 090099: not stored.
     *
     * @param code PERSONALIEN_GLEICH, DATENSATZ_UNBEKANNT, REFERENZ_FEHLT, REFERENZ_VERALTET, DOKUMENT_UNBEKANNT or
     *     UNERLAESSLICHKEIT_FEHLT
     * @param text the register's own words
     * @param personalienGleich AZR numbers of persons with the same personal data
     */
    record Fehler(Antwortkopf kopf, String code, String text, List<String> personalienGleich) implements AzrAntwort {
        public Fehler {
            personalienGleich = List.copyOf(personalienGleich);
        }
    }

    /**
     * Answer to the change of a password.
     *
     * @param text why not, or null
     */
    record Kennwortantwort(Antwortkopf kopf, boolean geaendert, String text) implements AzrAntwort {
        @Override
        public String code() {
            return geaendert ? "KENNWORT_GEAENDERT" : "KENNWORT_ABGELEHNT";
        }
    }
}
