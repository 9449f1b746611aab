package de.amtsweg.behoerde.pruefung;

import de.amtsweg.behoerde.Befund;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Whether a step of an authority's model has what it needs, and hands over nothing but what it says. */
final class Schrittpruefung {

    private static final String NUMMER = "vorgangsnummer";

    private final Mitgeliefertes mitgeliefertes;
    private final String datei;
    private final Set<String> prozesse;
    private final Set<String> formulare;
    private final Set<String> tabellen;
    private final List<Befund> befunde = new ArrayList<>();

    Schrittpruefung(
            Mitgeliefertes mitgeliefertes,
            String datei,
            Set<String> prozesse,
            Set<String> formulare,
            Set<String> tabellen) {
        this.mitgeliefertes = mitgeliefertes;
        this.datei = datei;
        this.prozesse = prozesse;
        this.formulare = formulare;
        this.tabellen = tabellen;
    }

    List<Befund> befunde() {
        return befunde;
    }

    void pruefe(Element schritt) {
        switch (schritt.getLocalName()) {
            case "userTask" -> aufgabe(schritt);
            case "startEvent" -> formular(schritt, camunda(schritt, "formRef"));
            case "serviceTask" -> dienst(schritt);
            case "businessRuleTask" -> tabelle(schritt);
            case "callActivity" -> aufruf(schritt);
            default -> {
                // carries nothing of its own
            }
        }
        eingaben(schritt);
    }

    private void aufgabe(Element schritt) {
        String formular = camunda(schritt, "formRef");
        verlange(schritt, !formular.isEmpty(), "Die Aufgabe hat kein Formular.");
        formular(schritt, formular);
        verlange(
                schritt,
                Modellregeln.GRUPPEN.contains(camunda(schritt, "candidateGroups")),
                "Die Aufgabe braucht genau eine Gruppe: sachbearbeitung, zeichnung oder behoerdenadministration.");
        verlange(schritt, !camunda(schritt, "dueDate").isEmpty(), "Die Aufgabe hat keine Bearbeitungsfrist.");
    }

    private void formular(Element schritt, String formular) {
        if (!formular.isEmpty()) {
            verlange(
                    schritt,
                    formulare.contains(formular),
                    "Das Formular „" + formular + "“ liegt nicht im Ordner der Behörde.");
            verlange(
                    schritt,
                    camunda(schritt, "formRefBinding").equals("deployment"),
                    "Das Formular muss mit „deployment“ gebunden sein.");
        }
    }

    private void dienst(Element schritt) {
        String dienst = camunda(schritt, "delegateExpression");
        verlange(
                schritt,
                Modellregeln.DIENSTE.contains(dienst),
                "Der Dienst „" + dienst + "“ ist nicht erlaubt; es gibt " + String.join(", ", Modellregeln.DIENSTE)
                        + ".");
        verlange(
                schritt,
                camunda(schritt, "asyncBefore").equals("true"),
                "Der Dienst muss für sich laufen (asyncBefore), damit ein Fehler ihn allein wiederholt.");
    }

    private void tabelle(Element schritt) {
        String tabelle = camunda(schritt, "decisionRef");
        verlange(
                schritt,
                tabellen.contains(tabelle)
                        && camunda(schritt, "delegateExpression").isEmpty(),
                "Die Tabelle „" + tabelle + "“ liegt nicht im Ordner der Behörde.");
        verlange(
                schritt,
                camunda(schritt, "decisionRefBinding").equals("deployment"),
                "Die Tabelle muss mit „deployment“ gebunden sein.");
        String ergebnis = camunda(schritt, "resultVariable");
        verlange(
                schritt,
                Ausdrucksregeln.setzbar(ergebnis),
                "Das Ergebnis „" + ergebnis + "“ darf eine Behörde nicht setzen; eigene heißen „eigen…“.");
    }

    private void aufruf(Element schritt) {
        String ziel = schritt.getAttribute("calledElement");
        boolean eigener = prozesse.contains(ziel);
        verlange(
                schritt,
                eigener || mitgeliefertes.prozesse().contains(ziel),
                "Den aufgerufenen Prozess „" + ziel + "“ gibt es nicht.");
        String mandant = camunda(schritt, "calledElementTenantId");
        if (eigener) {
            verlange(schritt, mandant.isEmpty(), "Ein eigener Prozess wird ohne Mandant aufgerufen.");
        } else {
            verlange(
                    schritt,
                    mandant.equals("${null}"),
                    "Ein mitgelieferter Prozess wird mit dem Mandanten ${null} aufgerufen.");
        }
        uebergaben(schritt);
    }

    private void uebergaben(Element schritt) {
        boolean schluessel = false;
        boolean nummer = false;
        List<Element> hinein = kinder(schritt, "in");
        for (Element ein : hinein) {
            schluessel |= ein.getAttribute("businessKey").equals("#{execution.processBusinessKey}");
            nummer |= ein.getAttribute("source").equals(NUMMER);
            einzeln(schritt, ein, ein.hasAttribute("businessKey"));
        }
        kinder(schritt, "out").forEach(aus -> {
            einzeln(schritt, aus, false);
            verlange(schritt, !aus.getAttribute("target").equals(NUMMER), "Die Vorgangsnummer kommt nie zurück.");
        });
        verlange(
                schritt,
                schluessel && nummer,
                "Es fehlt, was übergeben wird: der Geschäftsschlüssel und die vorgangsnummer, dazu einzeln, was der"
                        + " Prozess braucht.");
    }

    /** One value under its own name; never all of them, never something else. */
    private void einzeln(Element schritt, Element uebergabe, boolean geschaeftsschluessel) {
        verlange(
                schritt,
                !uebergabe.hasAttribute("variables"),
                "Alles zu übergeben (variables=\"all\") ist verboten; nennen Sie jede Angabe einzeln.");
        verlange(
                schritt,
                !uebergabe.hasAttribute("sourceExpression")
                        && uebergabe.getAttribute("source").equals(uebergabe.getAttribute("target")),
                "Eine Angabe wird unter ihrem Namen übergeben (source und target gleich, kein Ausdruck).");
        verlange(
                schritt,
                !geschaeftsschluessel
                        || uebergabe.getAttribute("businessKey").equals("#{execution.processBusinessKey}"),
                "Der Geschäftsschlüssel ist immer der des Vorgangs: #{execution.processBusinessKey}.");
    }

    private void eingaben(Element schritt) {
        for (Element eingabe : kinder(schritt, "inputParameter")) {
            verlange(
                    schritt,
                    Modellregeln.EINGABEN.contains(eingabe.getAttribute("name")),
                    "Die Eingabe „" + eingabe.getAttribute("name") + "“ gibt es nicht; es gibt betreff, text und"
                            + " fristart.");
        }
    }

    /** Those in the step's own extension elements, not those of steps inside it. */
    private static List<Element> kinder(Element schritt, String name) {
        List<Element> kinder = new ArrayList<>();
        NodeList alle = schritt.getElementsByTagNameNS(Modellregeln.CAMUNDA, name);
        for (int i = 0; i < alle.getLength(); i++) {
            Element kind = (Element) alle.item(i);
            if (Modellpruefung.stelle(kind).equals(schritt.getAttribute("id"))) {
                kinder.add(kind);
            }
        }
        return kinder;
    }

    private static String camunda(Element element, String attribut) {
        return element.getAttributeNS(Modellregeln.CAMUNDA, attribut);
    }

    private void verlange(Element schritt, boolean erfuellt, String satz) {
        if (!erfuellt) {
            befunde.add(Befund.fehler(datei, Modellpruefung.stelle(schritt) + ": " + satz));
        }
    }
}
