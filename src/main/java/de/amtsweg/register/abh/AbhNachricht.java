package de.amtsweg.register.abh;

import de.amtsweg.register.Antwortkopf;
import de.amtsweg.register.Registerantwort;
import de.amtsweg.register.Stelle;
import de.amtsweg.xml.XmlElement;

/**
 * What another foreigners' authority sent.
 *
 * @param absender who sent it
 * @param geschaeftszeichen of whoever began the exchange: theirs in a request, ours in an answer
 * @param inhalt the whole message
 */
public record AbhNachricht(Antwortkopf kopf, Stelle absender, String geschaeftszeichen, XmlElement inhalt) {

    String typ() {
        return kopf.nachrichtentyp();
    }

    /** Code for inbox and history. */
    String code() {
        return switch (typ()) {
            case AbhNachrichten.ERINNERUNG -> "ABH_ERINNERUNG";
            case AbhNachrichten.ZUSTAENDIGKEITSANFRAGE -> "ABH_ZUSTAENDIGKEIT_GEFRAGT";
            case AbhNachrichten.ZUSTAENDIGKEITSANTWORT ->
                "true".equals(inhalt.text("zustaendig")) ? "ABH_ZUSTAENDIG" : "ABH_NICHT_ZUSTAENDIG";
            case AbhNachrichten.AKTENANFORDERUNG -> "ABH_AKTE_ANGEFORDERT";
            case AbhNachrichten.AKTENANTWORT -> "ABH_AKTE_" + inhalt.text("ergebnis");
            case AbhNachrichten.VERSANDBESTAETIGUNG -> "ABH_VERSAND_BESTAETIGT";
            default -> "ABH_VORABINFORMATIONEN";
        };
    }

    /** Only an answer continues the step that waits; what accompanies a file may come before it. */
    Registerantwort umschlag() {
        Registerantwort umschlag = kopf.umschlag(code(), Registerantwort.Ereignis.ANTWORT);
        return istAntwort()
                ? umschlag
                : new Registerantwort(umschlag.nachrichtenUuid(), null, typ(), umschlag.code(), umschlag.ereignis());
    }

    private boolean istAntwort() {
        return typ().equals(AbhNachrichten.ZUSTAENDIGKEITSANTWORT) || typ().equals(AbhNachrichten.AKTENANTWORT);
    }

    /** What they write in words, null if nothing. */
    String text() {
        return inhalt.textOderNull("begruendung");
    }

    /** Whether we are asked for something. */
    boolean istAnfrage() {
        return typ().equals(AbhNachrichten.ZUSTAENDIGKEITSANFRAGE) || typ().equals(AbhNachrichten.AKTENANFORDERUNG);
    }
}
