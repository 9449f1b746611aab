package de.amtsweg.ansicht;

import de.amtsweg.freigabe.Korrektur;
import de.amtsweg.freigabe.Korrekturen;
import de.amtsweg.freigabe.Vieraugen;
import de.amtsweg.karte.Karten;
import de.amtsweg.register.Ausgang;
import de.amtsweg.register.Postausgang;
import de.amtsweg.schrift.Druckbarkeit;
import de.amtsweg.vorgang.FachlicherFehler;
import de.amtsweg.vorgang.Prozessstart;
import de.amtsweg.vorgang.Vorgaenge;
import de.amtsweg.vorgang.Vorgang;
import de.amtsweg.vorgang.Zustand;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A caseworker found a signed decision wrong before its case is closed. In one transaction: the correction is stored,
 * its signatures count no more, its cards are void, what has not left yet stays, and the process goes back.
 */
@Service
class Korrekturhandlungen {

    private static final int ZEICHEN = 1000;
    private static final int ZEICHEN_NORM = 200;
    private static final String ANDERE = "ANDERE";

    /** What a caseworker may choose; which of them applies is hers to say. */
    private static final Map<String, String> GRUNDLAGEN =
            Map.of("PARAGRAF_42", "§ 42 VwVfG", "PARAGRAF_48", "§ 48 VwVfG", "PARAGRAF_49", "§ 49 VwVfG");

    private final Aktenzugang zugang;
    private final Korrekturen korrekturen;
    private final Vieraugen vieraugen;
    private final Karten karten;
    private final Postausgang postausgang;
    private final Vorgaenge vorgaenge;
    private final Prozessstart prozess;

    Korrekturhandlungen(
            Aktenzugang zugang,
            Korrekturen korrekturen,
            Vieraugen vieraugen,
            Karten karten,
            Postausgang postausgang,
            Vorgaenge vorgaenge,
            Prozessstart prozess) {
        this.zugang = zugang;
        this.korrekturen = korrekturen;
        this.vieraugen = vieraugen;
        this.karten = karten;
        this.postausgang = postausgang;
        this.vorgaenge = vorgaenge;
        this.prozess = prozess;
    }

    /** Records the correction and sends the case back to the earliest affected step. */
    @Transactional
    public void beginne(String aufgabe, AkteController.Korrekturwunsch wunsch) {
        Vorgang vorgang = zugang.vorgang(aufgabe);
        if (!zugang.gehoertZu(vorgang.fallart().gruppe("sachbearbeitung"))) {
            throw new FachlicherFehler("Das darf nur die Sachbearbeitung.");
        }
        String nummer = vorgang.vorgangsnummer();
        if (!prozess.wirdVollzogen(nummer)) {
            throw Abgewiesen.nichtKorrigierbar(
                    vieraugen.gezeichnet(nummer) || vorgang.zustand().ohneEntscheidung());
        }
        Korrektur.Betroffen betroffen = Arrays.stream(Korrektur.Betroffen.values())
                .filter(b -> b.name().equals(wunsch.betroffen()))
                .findFirst()
                .orElseThrow(() -> new FachlicherFehler("Bitte wählen Sie, was betroffen ist."));
        String fehler = pflichttext("Was ist falsch?", wunsch.fehler(), ZEICHEN);
        String begruendung = pflichttext("Warum ist es falsch?", wunsch.begruendung(), ZEICHEN);
        String norm = norm(wunsch);
        String verbleib = verbleib(nummer, wunsch.karte());
        Korrektur korrektur = korrekturen.erfasse(nummer, betroffen, fehler, begruendung, norm, zugang.person());
        vorgaenge.vermerke(
                nummer,
                "Korrektur " + korrektur.nummer() + " erfasst, betroffen: " + betroffen.bezeichnung() + ". " + fehler
                        + " " + begruendung + " Grundlage: " + norm + ". Die bisherige Zeichnung gilt nicht mehr"
                        + verbleib,
                zugang.person());
        nimmVollzugZurueck(nummer);
        vorgaenge.setzeZustand(nummer, Zustand.IN_BEARBEITUNG);
        if (!prozess.korrekturErfasst(nummer, betroffen.name())) {
            throw Abgewiesen.nichtKorrigierbar(false);
        }
    }

    private void nimmVollzugZurueck(String nummer) {
        postausgang.ziehVollzugZurueck(nummer);
        karten.entwerte(
                nummer,
                postausgang.zu(nummer).stream()
                        .filter(a -> "eat".equals(a.register()) && "Kartenbestellung".equals(a.nachrichtentyp()))
                        .map(Ausgang::id)
                        .toList());
    }

    /** As the notice will cite it: the norm chosen, or in the words of the caseworker, where the law of a Land holds. */
    private static String norm(AkteController.Korrekturwunsch wunsch) {
        String gewaehlt = wunsch.grundlage() == null ? null : GRUNDLAGEN.get(wunsch.grundlage());
        if (gewaehlt == null && !ANDERE.equals(wunsch.grundlage())) {
            throw new FachlicherFehler("Bitte wählen Sie, worauf Sie die Korrektur stützen.");
        }
        boolean leer = wunsch.norm() == null || wunsch.norm().isBlank();
        return leer && gewaehlt != null
                ? gewaehlt
                : pflichttext("Norm, wie sie im Bescheid stehen soll", wunsch.norm(), ZEICHEN_NORM);
    }

    /** A card that is with the person cannot be withheld any more: somebody says what happens to it. */
    private String verbleib(String nummer, String angabe) {
        Optional<Karten.Karte> karte = karten.zu(nummer);
        if (karte.filter(k -> k.ausgehaendigt() != null).isPresent()) {
            return ". Die Karte " + karte.get().seriennummer() + " ist ungültig und schon ausgehändigt: "
                    + pflichttext("Was geschieht mit der ausgehändigten Karte?", angabe, ZEICHEN);
        }
        return karte.map(k ->
                        ". Die Karte zum Auftrag " + k.auftragsnummer() + " ist ungültig und wird nicht ausgehändigt")
                .orElse("");
    }

    private static String pflichttext(String feld, String text, int hoechstens) {
        String inhalt = text == null ? "" : text.strip();
        if (inhalt.isEmpty()) {
            throw new FachlicherFehler("Bitte füllen Sie das Feld „" + feld + "“ aus.");
        }
        if (inhalt.length() > hoechstens) {
            throw new FachlicherFehler("Das Feld „" + feld + "“ darf höchstens " + hoechstens + " Zeichen haben.");
        }
        Druckbarkeit.pruefe(feld, inhalt);
        return inhalt;
    }
}
