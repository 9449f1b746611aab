package de.amtsweg.register.stellen;

import de.amtsweg.register.Antwortkopf;
import de.amtsweg.register.Registerantwort;
import java.util.List;
import java.util.Map;

/**
 * What a partner sent, in the form in which it goes into the file.
 *
 * @param code result, as in {@code sachverhalt.Beteiligung}
 * @param titel what the paper is
 * @param rechtsgrundlage on which basis it was asked
 * @param zeichen the partner's own reference, or null
 * @param wortlaut paragraphs of the answer
 * @param angaben what later messages need of it
 * @param urkunde the document that came with it, or null
 */
record Stellenauskunft(
        Antwortkopf kopf,
        String code,
        String titel,
        String rechtsgrundlage,
        String zeichen,
        List<String> wortlaut,
        Map<String, String> angaben,
        Urkunde urkunde) {

    /** A PDF of the partner. */
    record Urkunde(String bezeichnung, String dateiname, byte[] inhalt) {}

    Stellenauskunft {
        wortlaut = List.copyOf(wortlaut);
        angaben = Map.copyOf(angaben);
    }

    /** An answer that is nothing but words. */
    static Stellenauskunft mit(
            Antwortkopf kopf,
            String code,
            String titel,
            String rechtsgrundlage,
            String zeichen,
            List<String> wortlaut) {
        return new Stellenauskunft(kopf, code, titel, rechtsgrundlage, zeichen, wortlaut, Map.of(), null);
    }

    Stellenauskunft mitAngaben(Map<String, String> weitere) {
        return new Stellenauskunft(kopf, code, titel, rechtsgrundlage, zeichen, wortlaut, weitere, urkunde);
    }

    Registerantwort umschlag() {
        return kopf.umschlag(code, Registerantwort.Ereignis.ANTWORT);
    }
}
