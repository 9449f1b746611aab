package de.amtsweg.register.rueckkanal;

import de.amtsweg.register.Nachrichtenauftrag;
import de.amtsweg.register.Nachrichtenvertrag;
import de.amtsweg.register.Stelle;
import de.amtsweg.register.beteiligung.Anliegen;
import de.amtsweg.vorgang.FachlicherFehler;
import de.amtsweg.xml.XmlSchreiber;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Writes messages to the online service an application came from. */
public final class RueckkanalNachrichten {

    static final String FRAGE = "130102";
    static final String STATUS = "130104";
    static final String TERMIN = "130105";
    static final String RUECKNAHMEREAKTION = "130107";
    static final String UNZUSTAENDIG = "130109";
    static final String ABLEHNUNG = "130110";

    /** Keys of what a message says, beside those of {@link Anliegen}. */
    static final String FRIST = "fristdatum";

    static final String STATUSCODE = "status";
    static final String ANGENOMMEN = "angenommen";
    static final String TAG = "terminTag";
    static final String UHRZEIT = "terminUhrzeit";
    static final String ORT = "terminOrt";
    static final String ZUSTAENDIG = "zustaendigeBehoerdeFreiwillig";
    static final String ZUSTAENDIG_KENNUNG = "zustaendigeKennungFreiwillig";

    private static final Map<String, String> WURZELN = Map.of(
            FRAGE, "OZG.RueckkanalFrage.130102",
            STATUS, "OZG.Statusmeldung.130104",
            TERMIN, "OZG.Terminmitteilung.130105",
            RUECKNAHMEREAKTION, "OZG.RuecknahmeReaktion.130107",
            UNZUSTAENDIG, "OZG.Unzustaendig.130109",
            ABLEHNUNG, "OZG.BeabsichtigteAblehnung.130110");
    private static final int HOECHSTLAENGE = 4000;
    private static final ZoneId AMTSZEIT = ZoneId.of("Europe/Berlin");
    private static final String STATUSLISTE = "urn:xoev-de:xauslaender:codeliste:ozg.status";
    private static final String STATUSLISTE_VERSION = "4";

    private final Nachrichtenvertrag vertrag = vertrag();

    static Nachrichtenvertrag vertrag() {
        return new Nachrichtenvertrag(
                "http://www.osci.de/xauslaender2611", null, "connectors/rueckkanal/vertrag/rueckkanal.xsd");
    }

    /**
     * Who speaks with whom about what.
     *
     * @param antragsidentifikation the online service's key of the application
     * @param ausloeser key of its message that is answered: the application, unless the request names another
     */
    public record Bezug(Stelle onlinedienst, Stelle behoerde, String antragsidentifikation, UUID ausloeser) {}

    /**
     * Writes the message of the order's type.
     *
     * @param anlagen writes the enclosed files
     */
    public byte[] schreibe(Nachrichtenauftrag auftrag, Bezug bezug, Anliegen anliegen, Consumer<XmlSchreiber> anlagen) {
        String typ = auftrag.nachrichtentyp();
        UUID ausloeser = anliegen.ausloeser() == null ? bezug.ausloeser() : anliegen.ausloeser();
        return vertrag.schreibe(
                WURZELN.get(typ),
                auftrag,
                new Nachrichtenvertrag.Kopf(typ, bezug.onlinedienst(), bezug.behoerde(), ausloeser),
                n -> {
                    n.text("antragsidentifikation", bezug.antragsidentifikation());
                    inhalt(n, typ, anliegen);
                    anlagen.accept(n);
                });
    }

    private static void inhalt(XmlSchreiber n, String typ, Anliegen a) {
        String text = gekuerzt(a.angabe(Anliegen.TEXT));
        switch (typ) {
            case FRAGE -> n.text("frage", text).text("fristdatum", a.angabe(FRIST));
            case STATUS -> {
                if (a.angabe(STATUSCODE) != null) {
                    n.code("status", STATUSLISTE, STATUSLISTE_VERSION, a.angabe(STATUSCODE));
                }
                n.text("erlaeuterung", text);
            }
            case TERMIN ->
                n.text("termin", termin(a)).text("ort", a.angabe(ORT)).text("hinweis", text);
            case RUECKNAHMEREAKTION ->
                n.text("angenommen", a.angabe(ANGENOMMEN)).text("begruendung", text);
            case UNZUSTAENDIG -> {
                n.text("begruendung", text);
                zustaendig(n, a.finde(ZUSTAENDIG_KENNUNG), a.finde(ZUSTAENDIG));
            }
            case ABLEHNUNG -> n.text("begruendung", text).text("fristdatum", a.angabe(FRIST));
            default -> throw new IllegalArgumentException(typ);
        }
    }

    private static String termin(Anliegen a) {
        try {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                    a.tag(TAG).atTime(LocalTime.parse(a.text(UHRZEIT))).atZone(AMTSZEIT));
        } catch (DateTimeParseException e) {
            throw new FachlicherFehler("Bitte geben Sie die Uhrzeit als Stunde und Minute an, zum Beispiel 09:30.");
        }
    }

    private static void zustaendig(XmlSchreiber n, Optional<String> kennung, Optional<String> name) {
        if (kennung.isPresent() != name.isPresent()) {
            throw new FachlicherFehler("Bitte nennen Sie die zuständige Behörde mit Name und Behördenkennung oder"
                    + " lassen Sie beides weg.");
        }
        kennung.ifPresent(k -> n.element(
                "zustaendigeBehoerde", b -> b.text("behoerdenkennung", k).text("name", name.orElseThrow())));
    }

    /** The letter that goes along says everything. */
    private static String gekuerzt(String text) {
        return text == null || text.length() <= HOECHSTLAENGE ? text : text.substring(0, HOECHSTLAENGE - 1) + "…";
    }
}
