package de.amtsweg.antrag;

import java.time.LocalDate;
import java.util.List;

/**
 * An application as it came in, before anyone judged it (XAusländer {@code OZG.Antrag.130101}).
 *
 * @param kopf message header
 * @param antragsidentifikation the sender's key of this application; the same in every repetition
 * @param rueckkanalVorhanden if false, the authority must not answer through the return channel
 * @param eingangskanal how the application reached us
 * @param antragsdatum date of the application, § 81 Abs. 1 AufenthG
 * @param antragsgrund code of the list OZG Antragsgrund; may be one that no process serves
 * @param aufenthaltsgrund code of the list OZG Aufenthaltsgrund
 * @param ersteinreisedatum first entry, or null if not told
 * @param person the applicant
 * @param referenzpersonen family members and others named in the application
 * @param erwerbstaetigkeit the intended employment, or null if not told
 * @param zusammenfassung summary of the application as PDF, or null
 * @param nachweise enclosed documents in the order of the message
 */
public record Antrag(
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
        Datei zusammenfassung,
        List<Nachweis> nachweise) {

    public Antrag {
        referenzpersonen = List.copyOf(referenzpersonen);
        nachweise = List.copyOf(nachweise);
    }
}
