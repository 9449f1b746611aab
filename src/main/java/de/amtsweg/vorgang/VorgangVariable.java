package de.amtsweg.vorgang;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Every variable the engine may carry, declared once with type and class of data. A contract test compares models,
 * forms and code with this list. Documents, register payloads and serialised objects are never variables.
 */
public enum VorgangVariable {
    VORGANGSNUMMER("vorgangsnummer", Typ.TEXT, Klasse.SACHDATEN),
    /** What the central register knows of an application that was withdrawn. */
    AZR_ANTRAGSSTAND("azrAntragsstand", Typ.TEXT, Klasse.SACHDATEN),
    /** Whether the number of the person in the central register is known. */
    AZR_BEKANNT("azrBekannt", Typ.WAHRHEITSWERT, Klasse.SACHDATEN),
    ANTRAGSGRUND_BEDIENT("antragsgrundBedient", Typ.WAHRHEITSWERT, Klasse.SACHDATEN),
    UNTERLAGEN_ERGEBNIS("unterlagenErgebnis", Typ.TEXT, Klasse.SACHDATEN),
    NACHFORDERUNG_BIS("nachforderungBis", Typ.ZEITPUNKT, Klasse.SACHDATEN),
    ERINNERUNG_AM("erinnerungAm", Typ.ZEITPUNKT, Klasse.SACHDATEN),
    /** Whether the person is known to be in the Entry/Exit System; false if nobody knows. */
    EES_GESPEICHERT("eesGespeichert", Typ.WAHRHEITSWERT, Klasse.SACHDATEN),
    FIKTIONSBESCHEINIGUNG("fiktionsbescheinigung", Typ.WAHRHEITSWERT, Klasse.SACHDATEN),
    /** When a new certificate about the effect of the application is to be decided on. */
    FIKTION_ERNEUERN_AB("fiktionErneuernAb", Typ.ZEITPUNKT, Klasse.SACHDATEN),
    FIKTION_ERNEUERUNG("fiktionErneuerung", Typ.TEXT, Klasse.SACHDATEN),
    BETEILIGUNGEN("beteiligungen", Typ.TEXT, Klasse.SACHDATEN),
    BAUSTEIN("baustein", Typ.TEXT, Klasse.SACHDATEN),
    FESTLEGUNG("festlegung", Typ.TEXT, Klasse.SACHDATEN),
    RECHTSGRUNDLAGE("rechtsgrundlage", Typ.TEXT, Klasse.SACHDATEN),
    ERGEBNIS("ergebnis", Typ.TEXT, Klasse.SACHDATEN),
    ANHOERUNG_NOETIG("anhoerungNoetig", Typ.WAHRHEITSWERT, Klasse.SACHDATEN),
    ANHOERUNG_ERGEBNIS("anhoerungErgebnis", Typ.TEXT, Klasse.SACHDATEN),
    ANHOERUNG_BIS("anhoerungBis", Typ.ZEITPUNKT, Klasse.SACHDATEN),
    /** Which step a correction after the signature goes back to; KEINE before. */
    KORREKTUR("korrektur", Typ.TEXT, Klasse.SACHDATEN),
    GEZEICHNET("gezeichnet", Typ.WAHRHEITSWERT, Klasse.SACHDATEN),
    REGISTER("register", Typ.TEXT, Klasse.SACHDATEN),
    NACHRICHTENTYP("nachrichtentyp", Typ.TEXT, Klasse.SACHDATEN),
    ANLASS("anlass", Typ.TEXT, Klasse.SACHDATEN),
    NACHRICHT_ID("nachrichtId", Typ.TEXT, Klasse.SACHDATEN),
    ANTWORT_CODE("antwortCode", Typ.TEXT, Klasse.SACHDATEN),
    WARTEFRIST_BIS("wartefristBis", Typ.ZEITPUNKT, Klasse.SACHDATEN),
    WARTE_ENTSCHEIDUNG("warteEntscheidung", Typ.TEXT, Klasse.SACHDATEN),
    BETEILIGUNG_ENTSCHEIDUNG("beteiligungEntscheidung", Typ.TEXT, Klasse.SACHDATEN),
    NACHTRAG_ERGEBNIS("nachtragErgebnis", Typ.TEXT, Klasse.SACHDATEN),
    AZR_NEUE_PERSON("azrNeuePerson", Typ.WAHRHEITSWERT, Klasse.SACHDATEN),
    AZR_DOKUMENT_ANFORDERN("azrDokumentAnfordern", Typ.WAHRHEITSWERT, Klasse.SACHDATEN),
    AZR_AENDERUNG("azrAenderung", Typ.TEXT, Klasse.SACHDATEN),
    BA_FIKTION_AB("baFiktionAb", Typ.ZEITPUNKT, Klasse.SACHDATEN),
    BA_BRAUCHT_ANGABEN("baBrauchtAngaben", Typ.WAHRHEITSWERT, Klasse.SACHDATEN),
    FOLGEVORGAENGE("folgevorgaenge", Typ.TEXT, Klasse.SACHDATEN),
    FOLGEVORGANG("folgevorgang", Typ.TEXT, Klasse.SACHDATEN),
    TEILNAHMEPFLICHT("teilnahmepflicht", Typ.WAHRHEITSWERT, Klasse.SACHDATEN),
    SCHREIBEN_FRIST_BIS("schreibenFristBis", Typ.ZEITPUNKT, Klasse.SACHDATEN),
    /** Whether a Verpflichtungserklärung comes into question here. */
    VERPFLICHTUNG_MOEGLICH("verpflichtungMoeglich", Typ.WAHRHEITSWERT, Klasse.SACHDATEN),
    VERPFLICHTUNG_ERGEBNIS("verpflichtungErgebnis", Typ.TEXT, Klasse.SACHDATEN),
    /** Whether the proposal goes to a second person; what may be done without decides the guard, not this. */
    ZWEITE_PERSON_NOETIG("zweitePersonNoetig", Typ.WAHRHEITSWERT, Klasse.SACHDATEN),
    HAFTUNG_LAEUFT("haftungLaeuft", Typ.WAHRHEITSWERT, Klasse.SACHDATEN),
    HAFTUNG_BIS("haftungBis", Typ.ZEITPUNKT, Klasse.SACHDATEN),
    /** Who bore costs for a guest: another body, this authority, or nobody who could claim them. */
    AUFWENDUNG_TRAEGER("aufwendungTraeger", Typ.TEXT, Klasse.SACHDATEN),
    /** Whether there is liability on the days of these costs. */
    HAFTUNG_BESTEHT("haftungBesteht", Typ.WAHRHEITSWERT, Klasse.SACHDATEN),
    LEISTUNGSBESCHEID_ERGEBNIS("leistungsbescheidErgebnis", Typ.TEXT, Klasse.SACHDATEN),
    EINBUERGERUNG_ERGEBNIS("einbuergerungErgebnis", Typ.TEXT, Klasse.SACHDATEN),
    /** Whether a prosecutor is to be asked for motives (§ 32b StAG). */
    BEWEGGRUENDE_ERFRAGEN("beweggruendeErfragen", Typ.WAHRHEITSWERT, Klasse.SACHDATEN),
    /** Why a new card becomes necessary. */
    KARTENANLASS("kartenanlass", Typ.TEXT, Klasse.SACHDATEN),
    KARTEN_ERGEBNIS("kartenErgebnis", Typ.TEXT, Klasse.SACHDATEN),
    KARTE_IN_ORDNUNG("karteInOrdnung", Typ.WAHRHEITSWERT, Klasse.SACHDATEN),
    AUSHAENDIGUNG_ERGEBNIS("aushaendigungErgebnis", Typ.TEXT, Klasse.SACHDATEN),
    /** Whether an accelerated procedure (§ 81a AufenthG) can begin. */
    FACHKRAEFTE_BEGINN("fachkraefteBeginn", Typ.TEXT, Klasse.SACHDATEN),
    VEREINBARUNG_GESCHLOSSEN("vereinbarungGeschlossen", Typ.WAHRHEITSWERT, Klasse.SACHDATEN),
    ANERKENNUNG_EINLEITEN("anerkennungEinleiten", Typ.WAHRHEITSWERT, Klasse.SACHDATEN),
    ANERKENNUNG_FESTGESTELLT("anerkennungFestgestellt", Typ.WAHRHEITSWERT, Klasse.SACHDATEN),
    VORABZUSTIMMUNG_ERGEBNIS("vorabzustimmungErgebnis", Typ.TEXT, Klasse.SACHDATEN),
    /** Shown on the task's card; task-local, so it goes with the task. */
    ANTRAGSTELLER("antragsteller", Typ.TEXT, Klasse.PERSONENBEZOGEN),
    ZWECK_ANZEIGE("zweckAnzeige", Typ.TEXT, Klasse.SACHDATEN);

    /** How the engine stores the value. */
    public enum Typ {
        TEXT,
        WAHRHEITSWERT,
        ZEITPUNKT
    }

    /** Whether the value says something about a person: then it stays out of the history. */
    public enum Klasse {
        SACHDATEN,
        PERSONENBEZOGEN
    }

    private static final Set<String> HISTORIENFAEHIG = Arrays.stream(values())
            .filter(v -> v.klasse == Klasse.SACHDATEN)
            .map(VorgangVariable::schluessel)
            .collect(Collectors.toUnmodifiableSet());

    private final String schluessel;
    private final Typ typ;
    private final Klasse klasse;

    VorgangVariable(String schluessel, Typ typ, Klasse klasse) {
        this.schluessel = schluessel;
        this.typ = typ;
        this.klasse = klasse;
    }

    /** The name used in models and forms. */
    public String schluessel() {
        return schluessel;
    }

    public Typ typ() {
        return typ;
    }

    public Klasse klasse() {
        return klasse;
    }

    /** True for a declared variable that is not PERSONENBEZOGEN; only such values enter the engine's history. */
    public static boolean darfInHistorie(String name) {
        return HISTORIENFAEHIG.contains(name);
    }

    public static Optional<VorgangVariable> zu(String name) {
        return Arrays.stream(values()).filter(v -> v.schluessel.equals(name)).findFirst();
    }
}
