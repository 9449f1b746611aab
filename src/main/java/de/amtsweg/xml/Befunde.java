package de.amtsweg.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

/** Collects what the parser and the schema complain about and turns it into findings with line, rule and sentence. */
final class Befunde implements ErrorHandler {

    static final String DOKUMENTTYP_VERBOTEN = "http://apache.org/xml/features/disallow-doctype-decl";

    private static final Pattern REGEL = Pattern.compile("^([a-zA-Z][\\w.-]*): (.*)$", Pattern.DOTALL);
    private static final Pattern LANGER_WERT = Pattern.compile("'([^']{60})[^']*'");
    private static final int HOECHSTLAENGE = 400;

    private final Baumbauer bauer;
    private final List<XmlFehler> fehler = new ArrayList<>();

    Befunde(Baumbauer bauer) {
        this.bauer = bauer;
    }

    @Override
    public void warning(SAXParseException e) {
        // a warning does not make a message wrong
    }

    @Override
    public void error(SAXParseException e) {
        if (istFolgefehler(e)) {
            return;
        }
        fehler.add(befund(e, "schema"));
        if (fehler.size() >= XmlLeser.HOECHSTENS_FEHLER) {
            wirfFallsVorhanden();
        }
    }

    @Override
    public void fatalError(SAXParseException e) {
        throw nichtWohlgeformt(e);
    }

    void wirfFallsVorhanden() {
        if (!fehler.isEmpty()) {
            throw new XmlFehlerhaft(XmlFehlerhaft.Art.SCHEMA, fehler);
        }
    }

    XmlFehlerhaft nichtWohlgeformt(Exception e) {
        if (e instanceof SAXParseException stelle) {
            if (String.valueOf(e.getMessage()).contains(DOKUMENTTYP_VERBOTEN)) {
                return new XmlFehlerhaft(
                        XmlFehlerhaft.Art.DOKUMENTTYP,
                        List.of(new XmlFehler(
                                stelle.getLineNumber(),
                                stelle.getColumnNumber(),
                                "",
                                "dokumenttyp-verboten",
                                "Die Nachricht enthält eine Dokumenttyp-Angabe (DOCTYPE). Dokumenttypen und Entitäten werden"
                                        + " nicht angenommen.")));
            }
            return new XmlFehlerhaft(XmlFehlerhaft.Art.NICHT_WOHLGEFORMT, List.of(befund(stelle, "xml-wohlgeformt")));
        }
        return new XmlFehlerhaft(
                XmlFehlerhaft.Art.NICHT_WOHLGEFORMT,
                List.of(new XmlFehler(
                        0, 0, bauer.pfad(), "xml-wohlgeformt", "Die Nachricht ist nicht als XML lesbar.")));
    }

    /** Xerces says every wrong value twice: the broken facet, then "value of element is not valid" at the same place. */
    private boolean istFolgefehler(SAXParseException e) {
        String text = String.valueOf(e.getMessage());
        if (fehler.isEmpty() || !(text.startsWith("cvc-type.3.1.3") || text.startsWith("cvc-complex-type.2.2"))) {
            return false;
        }
        XmlFehler letzter = fehler.get(fehler.size() - 1);
        return letzter.zeile() == e.getLineNumber() && letzter.spalte() == e.getColumnNumber();
    }

    private XmlFehler befund(SAXParseException e, String ersatzregel) {
        String text = String.valueOf(e.getMessage());
        Matcher regel = REGEL.matcher(text);
        boolean benannt = regel.matches();
        return new XmlFehler(
                e.getLineNumber(),
                e.getColumnNumber(),
                bauer.pfad(),
                benannt ? regel.group(1) : ersatzregel,
                kuerze(benannt ? regel.group(2) : text));
    }

    private static String kuerze(String text) {
        String kurz = LANGER_WERT.matcher(text).replaceAll("'$1…'");
        return kurz.length() <= HOECHSTLAENGE ? kurz : kurz.substring(0, HOECHSTLAENGE) + "…";
    }
}
