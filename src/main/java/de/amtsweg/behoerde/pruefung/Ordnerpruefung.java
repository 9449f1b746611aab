package de.amtsweg.behoerde.pruefung;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.amtsweg.behoerde.Befund;
import de.amtsweg.behoerde.Behoerdendatei;
import de.amtsweg.behoerde.Behoerdenregeln;
import de.amtsweg.behoerde.Behoerdenverzeichnis;
import de.amtsweg.vorgang.VorgangVariable;
import de.amtsweg.xml.XmlElement;
import de.amtsweg.xml.XmlFehlerhaft;
import de.amtsweg.xml.XmlLeser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** The folder of one authority: its particulars, and whether its models, tables and forms may be deployed. */
@Component
public class Ordnerpruefung {

    private static final String FOLGEVORGANG = "folgevorgang";

    private final Mitgeliefertes mitgeliefertes = Mitgeliefertes.lesen();
    private final ObjectMapper json = new ObjectMapper();

    /** Everything about a folder that can be said without the running application. */
    public List<Befund> alles(Behoerdenverzeichnis verzeichnis, String id) {
        List<Befund> befunde = new ArrayList<>();
        byte[] datei = verzeichnis.datei(id, Behoerdendatei.NAME);
        if (datei == null) {
            befunde.add(Befund.fehlt(Behoerdendatei.NAME, "Die Datei fehlt."));
        } else {
            befunde.addAll(Behoerdenregeln.befunde(Behoerdendatei.lies(id, datei, befunde)));
        }
        befunde.addAll(modelle(verzeichnis, id));
        if (verzeichnis.datei(id, FOLGEVORGANG + ".bpmn") == null) {
            befunde.add(Befund.hinweis(
                    FOLGEVORGANG + ".bpmn",
                    "Die Behörde hat keinen eigenen Folgevorgang; es gilt der mitgelieferte, der sofort endet."));
        }
        return befunde;
    }

    /** What keeps the models, tables and forms of an authority from being deployed, and what is odd about them. */
    public List<Befund> modelle(Behoerdenverzeichnis verzeichnis, String id) {
        Map<String, byte[]> dateien = new TreeMap<>();
        for (Resource modell : verzeichnis.modelle(id)) {
            try {
                dateien.put(Behoerdenverzeichnis.pfad(id, modell), modell.getContentAsByteArray());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return pruefe(dateien);
    }

    private List<Befund> pruefe(Map<String, byte[]> dateien) {
        List<Befund> befunde = new ArrayList<>();
        List<Modellpruefung> modelle = new ArrayList<>();
        Set<String> prozesse = new TreeSet<>();
        Map<String, String> formulare = new TreeMap<>();
        Set<String> tabellen = new TreeSet<>();
        dateien.forEach((datei, inhalt) -> {
            if (datei.endsWith(".bpmn")) {
                Modellpruefung modell = new Modellpruefung(mitgeliefertes, datei, inhalt);
                modelle.add(modell);
                befunde.addAll(modell.befunde());
                modell.prozesse().stream()
                        .filter(p -> !prozesse.add(p))
                        .forEach(p -> befunde.add(
                                Befund.fehler(datei, "Den Prozess „" + p + "“ gibt es im Ordner zweimal.")));
            } else if (datei.endsWith(".dmn")) {
                tabelle(datei, inhalt, tabellen, befunde);
            } else {
                formular(datei, inhalt, formulare, befunde);
            }
        });
        Set<String> benutzt = new TreeSet<>();
        modelle.forEach(m -> {
            befunde.addAll(m.schritte(prozesse, formulare.keySet(), tabellen));
            benutzt.addAll(m.formulare());
        });
        formulare.forEach((schluessel, datei) -> {
            if (!benutzt.contains(schluessel)) {
                befunde.add(Befund.fehlt(datei, "Keine Aufgabe benutzt dieses Formular."));
            }
        });
        return befunde;
    }

    private void formular(String datei, byte[] inhalt, Map<String, String> formulare, List<Befund> befunde) {
        try {
            JsonNode formular = json.readTree(inhalt);
            String id = formular.path("id").asText();
            if (!datei.replaceFirst(".*/", "").equals(id + ".form")) {
                befunde.add(Befund.fehler(datei, "Die Datei muss heißen wie ihr Formular: „" + id + ".form“."));
            }
            if (mitgeliefertes.formulare().contains(id)) {
                befunde.add(Befund.fehler(
                        datei, "„" + id + "“ heißt ein mitgeliefertes Formular; geben Sie Ihrem einen anderen Namen."));
            }
            formulare.put(id, datei);
            felder(datei, formular, befunde);
        } catch (IOException e) {
            befunde.add(Befund.fehler(datei, "Die Datei ist kein lesbares Formular (JSON)."));
        }
    }

    /** A field with the name of something the case is led by would change it. */
    private static void felder(String datei, JsonNode bausteine, List<Befund> befunde) {
        for (JsonNode baustein : bausteine.path("components")) {
            for (String name : List.of("key", "path")) {
                String feld = baustein.path(name).asText().replaceFirst("\\..*", "");
                if (VorgangVariable.zu(feld).isPresent() && !Ausdrucksregeln.setzbar(feld)) {
                    befunde.add(Befund.fehler(
                            datei, "Das Feld „" + feld + "“ gehört dem Vorgang; geben Sie ihm einen anderen Namen."));
                }
            }
            if (Set.of("html", "iframe").contains(baustein.path("type").asText())) {
                befunde.add(Befund.fehler(
                        datei,
                        "Der Baustein „" + baustein.path("type").asText()
                                + "“ ist nicht erlaubt; Texte schreiben Sie als „text“."));
            }
            felder(datei, baustein, befunde);
        }
    }

    private void tabelle(String datei, byte[] inhalt, Set<String> tabellen, List<Befund> befunde) {
        try {
            XmlElement wurzel = XmlLeser.ohneSchema().lies(inhalt);
            sprache(datei, wurzel, befunde);
            for (XmlElement tabelle : wurzel.alle("decision")) {
                String id = tabelle.attribute().get("id");
                tabellen.add(id);
                if (mitgeliefertes.tabellen().contains(id)) {
                    befunde.add(Befund.fehler(
                            datei,
                            "„" + id + "“ ist eine Tabelle des Rechts; sie gilt für alle und ist nicht zu ersetzen."));
                }
            }
        } catch (XmlFehlerhaft e) {
            befunde.add(Befund.fehler(datei, "Die Datei ist keine lesbare Tabelle (DMN)."));
        }
    }

    private static void sprache(String datei, XmlElement element, List<Befund> befunde) {
        String sprache = element.attribute().getOrDefault("expressionLanguage", "feel");
        if (!sprache.toLowerCase(Locale.ROOT).contains("feel")) {
            befunde.add(Befund.fehler(datei, "Die Sprache „" + sprache + "“ ist nicht erlaubt, nur FEEL."));
        }
        element.kinder().forEach(k -> sprache(datei, k, befunde));
    }
}
