package de.amtsweg.einbuergerung;

import java.time.LocalDate;
import java.util.List;

/**
 * What people established about a naturalisation, beside the facts the law tables ask for as they are. Each part is null
 * until somebody has established it.
 */
record Einbuergerung(
        Identitaet identitaet,
        Aufenthalt aufenthalt,
        Ehe ehe,
        List<Strafe> strafen,
        Gespraech gespraech,
        Urkunde urkunde) {

    /**
     * How the identity is proved, step by step.
     *
     * @param stufe 1 passport to 4 own statements alone
     * @param nachweise what was shown
     */
    record Identitaet(int stufe, String nachweise) {}

    /** Marriage or partnership with a German; {@code bis} is null while it lasts. */
    record Ehe(LocalDate seit, LocalDate bis) {}

    /** The personal interview. */
    record Gespraech(LocalDate am, String eindruck) {}

    /**
     * The certificate.
     *
     * @param ausgehaendigt day on which it was handed over and the naturalisation became effective (§ 16 StAG); null
     *     before
     */
    record Urkunde(String nummer, LocalDate ausgefertigt, LocalDate ausgehaendigt) {}

    static final Einbuergerung LEER = new Einbuergerung(null, null, null, List.of(), null, null);

    Einbuergerung {
        strafen = strafen == null ? List.of() : List.copyOf(strafen);
    }

    Einbuergerung mit(Identitaet neu) {
        return new Einbuergerung(neu, aufenthalt, ehe, strafen, gespraech, urkunde);
    }

    Einbuergerung mit(Aufenthalt neu) {
        return new Einbuergerung(identitaet, neu, ehe, strafen, gespraech, urkunde);
    }

    Einbuergerung mit(Ehe neu) {
        return new Einbuergerung(identitaet, aufenthalt, neu, strafen, gespraech, urkunde);
    }

    Einbuergerung mitStrafen(List<Strafe> neu) {
        return new Einbuergerung(identitaet, aufenthalt, ehe, neu, gespraech, urkunde);
    }

    Einbuergerung mit(Gespraech neu) {
        return new Einbuergerung(identitaet, aufenthalt, ehe, strafen, neu, urkunde);
    }

    Einbuergerung mit(Urkunde neu) {
        return new Einbuergerung(identitaet, aufenthalt, ehe, strafen, gespraech, neu);
    }
}
