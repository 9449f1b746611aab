package de.amtsweg.behoerde.pruefung;

import de.amtsweg.behoerde.Befund;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.xml.ModelException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** One model of an authority: what it consists of, its expressions, and what each of its steps needs. */
final class Modellpruefung {

    private final Mitgeliefertes mitgeliefertes;
    private final String datei;
    private final List<Befund> befunde = new ArrayList<>();
    private final Set<String> prozesse = new TreeSet<>();
    private final Set<String> formulare = new TreeSet<>();
    private final List<Element> schritte = new ArrayList<>();

    Modellpruefung(Mitgeliefertes mitgeliefertes, String datei, byte[] inhalt) {
        this.mitgeliefertes = mitgeliefertes;
        this.datei = datei;
        try {
            Node wurzel = Bpmn.readModelFromStream(new ByteArrayInputStream(inhalt))
                    .getDocument()
                    .getDomSource()
                    .getNode();
            besuche(wurzel instanceof Document dokument ? dokument.getDocumentElement() : (Element) wurzel);
        } catch (ModelException e) {
            befunde.add(Befund.fehler(datei, "Die Datei ist kein gültiges BPMN-Modell: " + ursache(e)));
        }
    }

    List<Befund> befunde() {
        return befunde;
    }

    /** Ids of the processes in it. */
    Set<String> prozesse() {
        return prozesse;
    }

    /** Keys of the forms it uses. */
    Set<String> formulare() {
        return formulare;
    }

    /** What each step needs, given everything else in the folder. */
    List<Befund> schritte(Set<String> eigeneProzesse, Set<String> eigeneFormulare, Set<String> eigeneTabellen) {
        Schrittpruefung pruefung =
                new Schrittpruefung(mitgeliefertes, datei, eigeneProzesse, eigeneFormulare, eigeneTabellen);
        schritte.forEach(pruefung::pruefe);
        return pruefung.befunde();
    }

    private void besuche(Element element) {
        String raum = element.getNamespaceURI();
        String name = element.getLocalName();
        if (istBild(element)) {
            return;
        }
        if (!Modellregeln.ELEMENTE.getOrDefault(String.valueOf(raum), Set.of()).contains(name)) {
            melde(element, "„" + name + "“ ist in Prozessen einer Behörde nicht erlaubt.");
            return;
        }
        attribute(element);
        if (Modellregeln.BPMN.equals(raum)) {
            merke(element, name);
        }
        boolean blatt = true;
        for (Node kind = element.getFirstChild(); kind != null; kind = kind.getNextSibling()) {
            if (kind instanceof Element kindelement) {
                blatt = false;
                besuche(kindelement);
            }
        }
        if (blatt) {
            ausdruck(element, element.getTextContent());
        }
    }

    /** Only the picture as a whole: elsewhere the engine would read a step by its name, whatever its namespace. */
    private static boolean istBild(Element element) {
        return "BPMNDiagram".equals(element.getLocalName())
                && Modellregeln.ZEICHNUNG.contains(String.valueOf(element.getNamespaceURI()))
                && "definitions".equals(element.getParentNode().getLocalName());
    }

    private void merke(Element element, String name) {
        if (name.equals("process")) {
            prozess(element.getAttribute("id"));
        }
        schritte.add(element);
        String formular = element.getAttributeNS(Modellregeln.CAMUNDA, "formRef");
        if (!formular.isEmpty()) {
            formulare.add(formular);
        }
    }

    private void prozess(String id) {
        prozesse.add(id);
        if (mitgeliefertes.prozesse().contains(id)
                && !mitgeliefertes.ersetzbare().contains(id)) {
            befunde.add(Befund.fehler(
                    datei,
                    "Den mitgelieferten Prozess „" + id + "“ darf eine Behörde nicht ersetzen, nur: "
                            + String.join(", ", new TreeSet<>(mitgeliefertes.ersetzbare())) + "."));
        }
        if (!datei.replaceFirst(".*/", "").equals(id + ".bpmn")) {
            befunde.add(Befund.fehler(datei, "Die Datei muss heißen wie ihr Prozess: „" + id + ".bpmn“."));
        }
    }

    private void attribute(Element element) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribut = element.getAttributes().item(i);
            String raum = attribut.getNamespaceURI();
            String name = attribut.getLocalName() == null ? attribut.getNodeName() : attribut.getLocalName();
            boolean fremd = raum == null
                    ? name.equals("language")
                    : Modellregeln.CAMUNDA.equals(raum)
                            ? !Modellregeln.CAMUNDA_ATTRIBUTE.contains(name)
                            : !Modellregeln.ZEICHNUNG.contains(raum) && !Modellregeln.BPMN.equals(raum);
            if (fremd) {
                melde(element, "„" + name + "“ ist in Prozessen einer Behörde nicht erlaubt.");
            } else if (!name.equals("delegateExpression") || !"serviceTask".equals(element.getLocalName())) {
                ausdruck(element, attribut.getNodeValue());
            }
        }
    }

    private void ausdruck(Element element, String text) {
        Ausdrucksregeln.verbotene(text).forEach(a -> melde(element, "Der Ausdruck „" + a + "“ ist nicht erlaubt."));
    }

    private void melde(Element element, String satz) {
        befunde.add(Befund.fehler(datei, stelle(element) + ": " + satz));
    }

    /** The id of the element or of the nearest one around it that has one. */
    static String stelle(Element element) {
        Node knoten = element;
        while (knoten instanceof Element e) {
            if (e.hasAttribute("id")) {
                return e.getAttribute("id");
            }
            knoten = e.getParentNode();
        }
        return element.getLocalName();
    }

    private static String ursache(Throwable fehler) {
        Throwable tiefste = fehler;
        while (tiefste.getCause() != null) {
            tiefste = tiefste.getCause();
        }
        return String.valueOf(tiefste.getMessage()).lines().findFirst().orElse("");
    }
}
