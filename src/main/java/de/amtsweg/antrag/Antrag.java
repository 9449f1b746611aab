package de.amtsweg.antrag;

import de.amtsweg.vorgang.Fallart;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * An application as it came in, before anyone judged it (XAusländer {@code OZG.Antrag.130101}).
 *
 * @param fallart which service is asked for
 * @param kopf message header
 * @param antragsidentifikation the sender's key of this application; the same in every repetition
 * @param rueckkanalVorhanden if false, the authority must not answer through the return channel
 * @param eingangskanal how the application reached us
 * @param antragsdatum date of the application, § 81 Abs. 1 AufenthG
 * @param antragsgrund code of the list OZG Antragsgrund; may be one that no process serves; empty unless a title is
 *     asked for
 * @param aufenthaltsgrund code of the list OZG Aufenthaltsgrund; empty unless a title is asked for
 * @param ersteinreisedatum first entry, or null if not told
 * @param person the applicant
 * @param referenzpersonen family members and others named in the application; with a Verpflichtungserklärung the guests
 * @param erwerbstaetigkeit the intended employment, or null if not told
 * @param besuch the intended stay, only with a Verpflichtungserklärung, else null
 * @param einbuergerung what only an application for naturalisation says, else null
 * @param fachkraefteverfahren what only an employer says who wants the accelerated procedure (§ 81a AufenthG), else null
 * @param zusammenfassung summary of the application as PDF, or null
 * @param nachweise enclosed documents in the order of the message
 */
public record Antrag(
        Fallart fallart,
        Nachrichtenkopf kopf,
        String antragsidentifikation,
        boolean rueckkanalVorhanden,
        Eingangskanal eingangskanal,
        LocalDate antragsdatum,
        String antragsgrund,
        String aufenthaltsgrund,
        LocalDate ersteinreisedatum,
        Person person,
        List<Referenzperson> referenzpersonen,
        Erwerbstaetigkeit erwerbstaetigkeit,
        Besuch besuch,
        Einbuergerungsangaben einbuergerung,
        Fachkraefteangaben fachkraefteverfahren,
        Datei zusammenfassung,
        List<Nachweis> nachweise) {

    /**
     * The stay of those for whom somebody declares to be liable.
     *
     * @param von first day, or null if not told
     * @param bis last day, or null if not told
     * @param zweck what they come for, in the sender's words
     */
    public record Besuch(LocalDate von, LocalDate bis, String zweck) {}

    /**
     * What only an application for naturalisation says.
     *
     * @param schnellpruefung answers to the quick check, by the names of the law tables' facts; empty if there was none
     * @param miteinbuergerung as whose spouse or child, or null
     * @param hauptantrag {@code antragsidentifikation} of that person's application, or null
     */
    public record Einbuergerungsangaben(
            Map<String, String> schnellpruefung, String miteinbuergerung, String hauptantrag) {

        public Einbuergerungsangaben {
            schnellpruefung = Map.copyOf(schnellpruefung);
        }
    }

    /**
     * What only an employer says who applies for a skilled worker abroad.
     *
     * @param ansprechperson who acts for the employer
     * @param email where the employer is written to, or null
     * @param bevollmaechtigter third party whom the employer authorised (§ 81a (1) sentence 2), or null
     * @param vollmachtVom day of the worker's authorisation
     * @param untervollmacht whether it may be passed on
     * @param zweck purpose of stay as {@code 18A}, {@code 18G} and the like
     */
    public record Fachkraefteangaben(
            String ansprechperson,
            String email,
            String bevollmaechtigter,
            LocalDate vollmachtVom,
            boolean untervollmacht,
            String zweck) {}

    public Antrag {
        // stored before there was more than one
        fallart = fallart == null ? Fallart.AUFENTHALTSTITEL : fallart;
        referenzpersonen = List.copyOf(referenzpersonen);
        nachweise = List.copyOf(nachweise);
    }

    /** Where whoever applied is written to: with the accelerated procedure the employer; null if not told. */
    String email() {
        return fachkraefteverfahren == null ? person.email() : fachkraefteverfahren.email();
    }

    /** The statements alone; the enclosed files are kept as documents. */
    Antrag ohneDateien() {
        return new Antrag(
                fallart,
                kopf,
                antragsidentifikation,
                rueckkanalVorhanden,
                eingangskanal,
                antragsdatum,
                antragsgrund,
                aufenthaltsgrund,
                ersteinreisedatum,
                person,
                referenzpersonen,
                erwerbstaetigkeit,
                besuch,
                einbuergerung,
                fachkraefteverfahren,
                null,
                List.of());
    }
}
