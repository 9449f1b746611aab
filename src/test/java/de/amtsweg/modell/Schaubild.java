package de.amtsweg.modell;

import de.amtsweg.modell.Modelldateien.Prozess;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/** A model as a picture: an SVG drawn from the layout in the model, the same bytes for the same model. */
final class Schaubild {

    private static final int RAND = 20;
    private static final double ZEICHEN = 6.1;
    private static final int ZEILE = 14;
    private static final Map<Class<? extends BaseElement>, String> ZEICHEN_AUFGABE = Map.of(
            UserTask.class,
                    "<circle cx=\"9\" cy=\"7\" r=\"3.5\"/><path d=\"M2.5 17c0-4.5 2.5-6 6.5-6s6.5 1.5 6.5 6z\"/>",
            BusinessRuleTask.class, "<path d=\"M2 4h15v11H2zM2 8h15M7 8v7\"/><path d=\"M2 4h15v4H2z\" fill=\"#222\"/>");
    private static final String ZAHNRAD =
            "<circle cx=\"9\" cy=\"9\" r=\"4\"/><circle cx=\"9\" cy=\"9\" r=\"6.5\" stroke-dasharray=\"2.5 2.6\"/>";

    private final BpmnModelInstance modell;
    private final StringBuilder svg = new StringBuilder();
    private double links = Double.MAX_VALUE;
    private double oben = Double.MAX_VALUE;
    private double rechts;
    private double unten;

    private Schaubild(Prozess prozess) {
        this.modell = prozess.modell();
    }

    static String von(Prozess prozess) {
        Schaubild bild = new Schaubild(prozess);
        List<BpmnShape> formen = new ArrayList<>(prozess.modell().getModelElementsByType(BpmnShape.class));
        // what encloses others first, what sits on a border last
        formen.sort(Comparator.comparing((BpmnShape f) -> f.getBpmnElement() instanceof BoundaryEvent)
                .thenComparing(f -> -f.getBounds().getWidth()));
        formen.forEach(bild::zeichne);
        prozess.modell().getModelElementsByType(BpmnEdge.class).forEach(bild::zeichne);
        return bild.rahmen(prozess);
    }

    private String rahmen(Prozess prozess) {
        String name = modell.getModelElementsByType(org.camunda.bpm.model.bpmn.instance.Process.class)
                .iterator()
                .next()
                .getName();
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\""
                + zahlen(links - RAND, oben - RAND, rechts - links + 2 * RAND, unten - oben + 2 * RAND)
                + "\" role=\"img\" aria-label=\"" + text(name) + "\" data-prozess=\"" + prozess.id() + "\""
                + " font-family=\"sans-serif\" font-size=\"11\" fill=\"none\" stroke=\"#222\" stroke-width=\"1.5\">\n"
                + "<defs><marker id=\"pfeil\" viewBox=\"0 0 10 10\" refX=\"10\" refY=\"5\" markerWidth=\"7\""
                + " markerHeight=\"7\" orient=\"auto\"><path d=\"M0 1L10 5L0 9z\" fill=\"#222\" stroke=\"none\"/>"
                + "</marker></defs>\n<rect x=\"" + zahl(links - RAND) + "\" y=\"" + zahl(oben - RAND)
                + "\" width=\"100%\" height=\"100%\" fill=\"#fff\" stroke=\"none\"/>\n" + svg + "</svg>\n";
    }

    private void zeichne(BpmnShape form) {
        Bounds b = form.getBounds();
        umfasse(b.getX(), b.getY());
        umfasse(b.getX() + b.getWidth(), b.getY() + b.getHeight());
        BaseElement element = form.getBpmnElement();
        double mx = b.getX() + b.getWidth() / 2;
        double my = b.getY() + b.getHeight() / 2;
        if (element instanceof Event ereignis) {
            ereignis(ereignis, mx, my, b.getWidth() / 2);
        } else if (element instanceof Gateway gateway) {
            raute(gateway, b, mx, my);
        } else {
            aktivitaet((FlowElement) element, b);
        }
        beschrifte(form.getBpmnLabel(), ((FlowElement) element).getName(), element);
    }

    private void aktivitaet(FlowElement element, Bounds b) {
        svg.append("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"10\" fill=\"#fff\" stroke-width=\"%s\"/>\n"
                .formatted(
                        zahl(b.getX()),
                        zahl(b.getY()),
                        zahl(b.getWidth()),
                        zahl(b.getHeight()),
                        element instanceof CallActivity ? "4" : "1.5"));
        if (element instanceof SubProcess) {
            zeilen(element.getName(), b.getX() + b.getWidth() / 2, b.getY() + ZEILE + 4, b.getWidth(), false);
            return;
        }
        if (!(element instanceof CallActivity)) {
            String zeichen = ZEICHEN_AUFGABE.entrySet().stream()
                    .filter(e -> e.getKey().isInstance(element))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(ZAHNRAD);
            svg.append("<g transform=\"translate(%s %s)\" stroke-width=\"1\">%s</g>\n"
                    .formatted(zahl(b.getX() + 4), zahl(b.getY() + 3), zeichen));
        }
        zeilen(element.getName(), b.getX() + b.getWidth() / 2, b.getY() + b.getHeight() / 2, b.getWidth() - 10, true);
    }

    private void ereignis(Event ereignis, double x, double y, double r) {
        boolean ende = ereignis instanceof EndEvent;
        boolean dazwischen = !ende && !(ereignis instanceof StartEvent);
        boolean beilaeufig = ereignis instanceof BoundaryEvent rand && !rand.cancelActivity();
        String strich = beilaeufig ? " stroke-dasharray=\"4 3\"" : "";
        kreis(x, y, r, ende ? "3.5" : "1.5", strich);
        if (dazwischen) {
            kreis(x, y, r - 3.5, "1.5", strich);
        }
        if (!ereignis.getChildElementsByType(MessageEventDefinition.class).isEmpty()) {
            svg.append(
                    "<path d=\"M%s %sh14v10h-14zl7 5l7-5\" stroke-width=\"1\"/>\n".formatted(zahl(x - 7), zahl(y - 5)));
        } else if (!ereignis.getChildElementsByType(TimerEventDefinition.class).isEmpty()) {
            kreis(x, y, r - 7, "1", "");
            svg.append("<path d=\"M%s %sv-6m0 6h4\" stroke-width=\"1\"/>\n".formatted(zahl(x), zahl(y)));
        } else if (!ereignis.getChildElementsByType(TerminateEventDefinition.class)
                .isEmpty()) {
            svg.append(
                    "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"#222\"/>\n".formatted(zahl(x), zahl(y), zahl(r - 7)));
        }
    }

    private void kreis(double x, double y, double r, String breite, String strich) {
        svg.append("<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"#fff\" stroke-width=\"%s\"%s/>\n"
                .formatted(zahl(x), zahl(y), zahl(r), breite, strich));
    }

    private void raute(Gateway gateway, Bounds b, double x, double y) {
        svg.append("<path d=\"M%s %sL%s %sL%s %sL%s %sz\" fill=\"#fff\"/>\n"
                .formatted(
                        zahl(x),
                        zahl(b.getY()),
                        zahl(b.getX() + b.getWidth()),
                        zahl(y),
                        zahl(x),
                        zahl(b.getY() + b.getHeight()),
                        zahl(b.getX()),
                        zahl(y)));
        if (gateway instanceof ParallelGateway) {
            svg.append("<path d=\"M%s %sh20m-10-10v20\" stroke-width=\"3\"/>\n".formatted(zahl(x - 10), zahl(y)));
        } else if (gateway.getElementType().getTypeName().equals("exclusiveGateway")) {
            svg.append(
                    "<path d=\"M%s %sl14 14m0-14l-14 14\" stroke-width=\"3\"/>\n".formatted(zahl(x - 7), zahl(y - 7)));
        } else {
            kreis(x, y, 11, "1.5", "");
        }
    }

    private void zeichne(BpmnEdge kante) {
        List<Waypoint> punkte = new ArrayList<>(kante.getWaypoints());
        punkte.forEach(p -> umfasse(p.getX(), p.getY()));
        svg.append("<polyline points=\"")
                .append(punkte.stream()
                        .map(p -> zahl(p.getX()) + "," + zahl(p.getY()))
                        .collect(Collectors.joining(" ")))
                .append("\" marker-end=\"url(#pfeil)\"/>\n");
        if (kante.getBpmnElement() instanceof SequenceFlow fluss) {
            beschrifte(kante.getBpmnLabel(), fluss.getName(), fluss);
        }
    }

    private void beschrifte(BpmnLabel schild, String text, BaseElement element) {
        if (text == null || text.isBlank() || element instanceof SubProcess) {
            return;
        }
        if (schild != null && schild.getBounds() != null) {
            Bounds b = schild.getBounds();
            umfasse(b.getX(), b.getY());
            umfasse(b.getX() + b.getWidth(), b.getY() + b.getHeight());
            zeilen(
                    text,
                    b.getX() + b.getWidth() / 2,
                    b.getY() + b.getHeight() / 2,
                    Math.max(b.getWidth() + 24, 84),
                    true);
        }
    }

    /** Text in lines of at most this width, around its middle or from its first line on. */
    private void zeilen(String text, double x, double y, double breite, boolean mittig) {
        List<String> zeilen = umbrich(text, (int) (breite / ZEICHEN));
        double erste = mittig ? y - (zeilen.size() - 1) * ZEILE / 2.0 + 4 : y;
        for (int i = 0; i < zeilen.size(); i++) {
            svg.append("<text x=\"%s\" y=\"%s\" text-anchor=\"middle\" fill=\"#222\" stroke=\"none\">%s</text>\n"
                    .formatted(zahl(x), zahl(erste + i * ZEILE), text(zeilen.get(i))));
        }
    }

    private static List<String> umbrich(String text, int laenge) {
        List<String> zeilen = new ArrayList<>();
        StringBuilder zeile = new StringBuilder();
        for (String wort : text.split("\\s+")) {
            if (!zeile.isEmpty() && zeile.length() + 1 + wort.length() > laenge) {
                zeilen.add(zeile.toString());
                zeile.setLength(0);
            }
            zeile.append(zeile.isEmpty() ? "" : " ").append(wort);
        }
        zeilen.add(zeile.toString());
        return zeilen;
    }

    private void umfasse(double x, double y) {
        links = Math.min(links, x);
        oben = Math.min(oben, y);
        rechts = Math.max(rechts, x);
        unten = Math.max(unten, y);
    }

    private static String zahlen(double... werte) {
        return java.util.Arrays.stream(werte).mapToObj(Schaubild::zahl).collect(Collectors.joining(" "));
    }

    private static String zahl(double wert) {
        return wert == Math.rint(wert) ? String.valueOf((long) wert) : String.format(Locale.ROOT, "%.1f", wert);
    }

    private static String text(String wert) {
        return wert.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
