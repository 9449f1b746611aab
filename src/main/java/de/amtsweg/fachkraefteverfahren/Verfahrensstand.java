package de.amtsweg.fachkraefteverfahren;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What people established about an accelerated procedure, beside the facts the law tables ask for as they are. Each part is
 * null until somebody has established it.
 */
record Verfahrensstand(Eroeffnung eroeffnung, Vereinbarung vereinbarung, Anerkennung anerkennung) {

    /**
     * What the employer wants, and whether he may.
     *
     * @param vollmacht whether the worker authorised the employer
     * @param zustaendig whether the place of business is in the district of this authority
     * @param betriebsstaette where the person is to work: it makes this authority competent (§ 31 (4) AufenthV)
     * @param angehoerige family members whose visa are applied for in temporal connection (§ 81a (4) AufenthG)
     * @param auslandsvertretung name, and below it the lines of the address
     * @param nachweise what is still to be handed in (§ 81a (2) Nr. 5 AufenthG)
     * @param folgen what follows if the agreement is not kept (§ 81a (2) Nr. 8 AufenthG); empty if there is none
     */
    record Eroeffnung(
            boolean vollmacht,
            boolean zustaendig,
            Einreisezweck zweck,
            String betriebsstaette,
            List<Angehoeriger> angehoerige,
            List<String> auslandsvertretung,
            List<String> nachweise,
            String folgen) {}

    /**
     * The agreement between employer and authority (§ 81a (2) AufenthG).
     *
     * @param gebuehr in euros
     * @param geschlossen day on which both had signed; null before, and if it never came to that
     * @param absage why it was not concluded; null before, and if it was
     */
    record Vereinbarung(
            BigDecimal gebuehr, LocalDate erstellt, LocalDate geschlossen, boolean bezahlt, String absage) {}

    /**
     * The recognition of the qualification by another body (§ 81a (3) sentence 1 Nr. 2, 2a AufenthG).
     *
     * @param stelle name of the body, and below it the lines of its address; empty if none is asked
     * @param reglementiert whether the permission to practise is obtained as well
     * @param vermerk why nobody is asked, or what the body wrote; null if nothing
     * @param am day of the statement, or null
     */
    record Anerkennung(
            Anerkennungsart art,
            List<String> stelle,
            boolean reglementiert,
            String vermerk,
            Anerkennungsergebnis ergebnis,
            LocalDate am) {

        Anerkennung mit(Anerkennungsergebnis neu, LocalDate tag, String mitteilung) {
            return new Anerkennung(art, stelle, reglementiert, mitteilung, neu, tag);
        }
    }

    static final Verfahrensstand LEER = new Verfahrensstand(null, null, null);

    Verfahrensstand mit(Eroeffnung neu) {
        return new Verfahrensstand(neu, vereinbarung, anerkennung);
    }

    Verfahrensstand mit(Vereinbarung neu) {
        return new Verfahrensstand(eroeffnung, neu, anerkennung);
    }

    Verfahrensstand mit(Anerkennung neu) {
        return new Verfahrensstand(eroeffnung, vereinbarung, neu);
    }
}
