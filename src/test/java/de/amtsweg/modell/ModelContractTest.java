package de.amtsweg.modell;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsweg.modell.Modelldateien.Prozess;
import de.amtsweg.vorgang.VorgangVariable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaScript;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;

/** What models, tables, forms and code promise each other. */
class ModelContractTest {

    private static final List<Prozess> PROZESSE = Modelldateien.prozesse();
    private static final Map<Path, JsonNode> FORMULARE = Modelldateien.formulare();
    private static final Set<String> BEANS = Modelldateien.beans();
    private static final Set<String> VARIABLEN = Arrays.stream(VorgangVariable.values())
            .map(VorgangVariable::schluessel)
            .collect(Collectors.toSet());
    private static final Set<String> GRUPPEN = Set.of(
            "sachbearbeitung", "zeichnung", "rechtsexpertise", "prozessverantwortung", "behoerdenadministration");
    /** They run in the transaction that brought them there: intake, and the answer of a register. */
    private static final Set<String> OHNE_EIGENEN_JOB = Set.of(
            "serviceTask_akteAnlegen",
            "serviceTask_anliegenAufnehmen",
            "serviceTask_antragEinreichen",
            "serviceTask_einbuergerungEinreichen",
            "serviceTask_fachkraefteverfahrenEinreichen",
            "serviceTask_kostenMelden",
            "serviceTask_kartenantragAufnehmen",
            "serviceTask_verpflichtungEinreichen",
            "serviceTask_antwortUebernehmen",
            "serviceTask_baAntwortUebernehmen");
    /** What nobody can take back. */
    private static final Map<String, List<String>> VOLLZUG = Map.of(
            "aufenthaltstitel-erteilen",
            List.of(
                    "callActivity_bescheidBekanntgeben",
                    "callActivity_entscheidungMelden",
                    "callActivity_karteBestellen",
                    "serviceTask_eesUnterrichten"),
            "bescheid-bekanntgeben",
            List.of("serviceTask_bescheidErlassen"),
            "karte-bestellen",
            List.of("callActivity_karteAnfordern"),
            "haftung-geltend-machen",
            List.of("serviceTask_leistungsbescheidErlassen"),
            "einbuergerung-bearbeiten",
            List.of("callActivity_einbuergerungVollziehen", "serviceTask_einbuergerungAblehnen"),
            "einbuergerung-vollziehen",
            List.of(
                    "serviceTask_urkundeVorbereiten",
                    "userTask_urkundeAusfertigen",
                    "userTask_urkundeAushaendigen",
                    "serviceTask_einbuergerungMelden"),
            "fachkraefteverfahren-durchfuehren",
            List.of(
                    "serviceTask_vorabzustimmungErteilen",
                    "userTask_vorabzustimmungUebermitteln",
                    "serviceTask_fachkraefteverfahrenAbsagen"),
            "verpflichtungserklaerung-entgegennehmen",
            List.of(
                    "userTask_erklaerungBeurkunden",
                    "serviceTask_erklaerungAblegen",
                    "serviceTask_verpflichtungAblehnen"));

    private final List<String> verstoesse = new ArrayList<>();

    @Test
    void die_Dateien_sind_da() {
        assertThat(PROZESSE).hasSizeGreaterThan(10);
        assertThat(FORMULARE).hasSizeGreaterThan(15);
        assertThat(BEANS).contains("akteAnlegenDelegate", "faelligkeit", "mandant", "beteiligungsliste");
    }

    /** The day the model was last changed; the engine shows it beside its own version. */
    @Test
    void jedes_Modell_nennt_seinen_Stand() {
        jedes(
                Process.class,
                (p, prozess) -> verlange(
                        p,
                        prozess,
                        "names no Stand: " + prozess.getCamundaVersionTag(),
                        String.valueOf(prozess.getCamundaVersionTag()).matches("20\\d\\d-\\d\\d-\\d\\d")));
        keineVerstoesse();
    }

    @Test
    void jede_Aufgabe_eines_Dienstes_ist_ein_Delegate_den_es_gibt() {
        jedes(ServiceTask.class, (p, t) -> delegate(p, t, t.getCamundaDelegateExpression()));
        jedes(BusinessRuleTask.class, (p, t) -> delegate(p, t, t.getCamundaDelegateExpression()));
        keineVerstoesse();
    }

    private void delegate(Prozess prozess, FlowNode task, String ausdruck) {
        Matcher bean = Pattern.compile("\\$\\{(\\w+Delegate)}").matcher(String.valueOf(ausdruck));
        verlange(prozess, task, "names no delegate: " + ausdruck, bean.matches() && BEANS.contains(bean.group(1)));
    }

    @Test
    void jede_Nutzeraufgabe_hat_Formular_Gruppe_Frist_und_Beschreibung() {
        jedes(UserTask.class, (p, t) -> {
            formular(p, t, t.getCamundaFormRef(), t.getCamundaFormRefBinding());
            verlange(p, t, "group", GRUPPEN.contains(t.getCamundaCandidateGroups()));
            verlange(p, t, "due date", t.getCamundaDueDate() != null);
            verlange(p, t, "documentation", !t.getDocumentations().isEmpty());
        });
        jedes(org.camunda.bpm.model.bpmn.instance.StartEvent.class, (p, s) -> {
            String ref = s.getAttributeValueNs("http://camunda.org/schema/1.0/bpmn", "formRef");
            if (ref != null) {
                formular(p, s, ref, "deployment");
            }
        });
        keineVerstoesse();
    }

    private void formular(Prozess prozess, FlowNode knoten, String ref, String bindung) {
        Path wurzel = prozess.behoerde() == null ? Path.of("forms") : prozess.behoerde();
        boolean da = FORMULARE.keySet().stream()
                .anyMatch(
                        d -> d.startsWith(wurzel) && Modelldateien.ohneEndung(d).equals(ref));
        verlange(prozess, knoten, "form " + ref, da);
        // otherwise an authority's form with the same key breaks this one for everybody
        verlange(prozess, knoten, "binding deployment", "deployment".equals(bindung));
    }

    @Test
    void jede_Klasse_zu_einem_Formular_hat_ihr_Formular() throws IOException {
        Pattern formular = Pattern.compile("String formular\\(\\) \\{\\s*return \"([a-z-]+)\";");
        Set<String> vorhanden =
                FORMULARE.keySet().stream().map(Modelldateien::ohneEndung).collect(Collectors.toSet());
        try (Stream<Path> quellen = Files.walk(Path.of("src/main/java"))) {
            List<String> bediente = quellen.filter(q -> q.toString().endsWith(".java"))
                    .flatMap(q -> formular.matcher(lies(q)).results().map(r -> r.group(1)))
                    .toList();
            assertThat(bediente).hasSizeGreaterThan(10).isSubsetOf(vorhanden);
        }
    }

    @Test
    void jede_Tabelle_und_jeder_aufgerufene_Baustein_ist_da() {
        Set<String> tabellen = Modelldateien.tabellen().keySet().stream()
                .map(Modelldateien::ohneEndung)
                .collect(Collectors.toSet());
        Set<String> prozesse = PROZESSE.stream().map(Prozess::id).collect(Collectors.toSet());
        jedes(CamundaInputParameter.class, (p, i) -> {
            if (i.getCamundaName().equals("tabelle")) {
                verlange(p, i, "table " + i.getTextContent(), tabellen.contains(i.getTextContent()));
            }
        });
        jedes(
                BusinessRuleTask.class,
                (p, t) -> verlange(
                        p,
                        t,
                        "names its table",
                        t.getChildElementsByType(org.camunda.bpm.model.bpmn.instance.ExtensionElements.class).stream()
                                .anyMatch(e -> e.getTextContent().strip().matches("[a-z-]+"))));
        jedes(
                CallActivity.class,
                (p, a) -> verlange(
                        p,
                        a,
                        "calls " + a.getCalledElement(),
                        a.getCalledElement().equals("${baustein}") || prozesse.contains(a.getCalledElement())));
        assertThat(ausgaben("pruefumfang", "baustein")).isNotEmpty().isSubsetOf(prozesse);
        keineVerstoesse();
    }

    @Test
    void jede_Variable_in_einem_Ausdruck_ist_deklariert() {
        for (Prozess prozess : PROZESSE) {
            Set<String> bekannt = new TreeSet<>(VARIABLEN);
            bekannt.addAll(BEANS);
            bekannt.addAll(Set.of("execution", "true", "false", "null", "not", "empty", "and", "or"));
            elemente(prozess, CamundaInputParameter.class).forEach(i -> bekannt.add(i.getCamundaName()));
            for (String ausdruck : ausdruecke(prozess)) {
                String ohneTexte = ausdruck.replaceAll("'[^']*'|\"[^\"]*\"", "");
                Pattern.compile("(?<![\\w.])[A-Za-z_]\\w*")
                        .matcher(ohneTexte)
                        .results()
                        .map(r -> r.group())
                        .filter(n -> !bekannt.contains(n))
                        .forEach(n -> verstoesse.add(prozess.id() + ": " + n + " in " + ausdruck));
            }
            elemente(prozess, CamundaIn.class).forEach(i -> {
                deklariert(prozess, i, i.getCamundaSource());
                deklariert(prozess, i, i.getCamundaTarget());
            });
            elemente(prozess, CamundaOut.class).forEach(o -> {
                deklariert(prozess, o, o.getCamundaSource());
                deklariert(prozess, o, o.getCamundaTarget());
            });
        }
        keineVerstoesse();
    }

    private void deklariert(Prozess prozess, Object element, String name) {
        if (name != null) {
            verlange(prozess, element, "undeclared " + name, VARIABLEN.contains(name));
        }
    }

    /** The inside of every ${…} and #{…} of the file. */
    private static List<String> ausdruecke(Prozess prozess) {
        return Pattern.compile("[$#]\\{([^}]*)}")
                .matcher(lies(prozess.datei()).replace("&#39;", "'").replace("&quot;", "\""))
                .results()
                .map(r -> r.group(1))
                .toList();
    }

    @Test
    void kein_Modell_enthaelt_ein_Skript_oder_eine_verwickelte_Bedingung() {
        jedes(ScriptTask.class, (p, s) -> verlange(p, s, "is a script", false));
        jedes(CamundaScript.class, (p, s) -> verlange(p, s, "is a script", false));
        jedes(ConditionExpression.class, (p, b) -> {
            verlange(p, b, "has a language", b.getLanguage() == null);
            long operatoren = Pattern.compile("==|!=|<=|>=|<|>|&&|\\|\\||\\b(and|or|not|eq|ne)\\b|!")
                    .matcher(b.getTextContent())
                    .results()
                    .count();
            verlange(p, b, "more than one operator belongs into a table: " + b.getTextContent(), operatoren <= 1);
        });
        keineVerstoesse();
    }

    @Test
    void jede_Verzweigung_stellt_eine_Frage_und_hat_einen_Regelweg() {
        jedes(ExclusiveGateway.class, (p, g) -> {
            if (g.getOutgoing().size() > 1) {
                verlange(
                        p,
                        g,
                        "is no question: " + g.getName(),
                        String.valueOf(g.getName()).endsWith("?"));
                verlange(p, g, "has no default flow", g.getDefault() != null);
                g.getOutgoing().stream()
                        .filter(f -> !f.equals(g.getDefault()))
                        .forEach(f -> verlange(p, f, "has no condition", f.getConditionExpression() != null));
            }
        });
        keineVerstoesse();
    }

    @Test
    void Dienste_laufen_in_eigenen_Jobs_und_sind_beschrieben() {
        jedes(ServiceTask.class, (p, t) -> {
            verlange(p, t, "asyncBefore", t.isCamundaAsyncBefore() || OHNE_EIGENEN_JOB.contains(t.getId()));
            verlange(p, t, "documentation", !t.getDocumentations().isEmpty());
        });
        jedes(BusinessRuleTask.class, (p, t) -> verlange(p, t, "asyncBefore", t.isCamundaAsyncBefore()));
        keineVerstoesse();
    }

    @Test
    void was_niemand_zuruecknehmen_kann_verlangt_vier_Augen() {
        VOLLZUG.forEach((prozessId, akte) -> {
            Prozess prozess = PROZESSE.stream()
                    .filter(p -> p.id().equals(prozessId))
                    .findFirst()
                    .orElseThrow();
            for (String akt : akte) {
                assertThat(eigenschaften(prozess.modell().getModelElementById(akt)))
                        .as(akt)
                        .containsEntry("vollzug", "entscheidung");
            }
        });
        assertThat(PROZESSE.stream()
                        .flatMap(p -> elemente(p, UserTask.class).stream())
                        .filter(t -> eigenschaften(t).containsKey("vierAugen"))
                        .map(UserTask::getId))
                .containsExactlyInAnyOrder(
                        "userTask_entscheidungVorschlagen",
                        "userTask_entscheidungZeichnen",
                        "userTask_einbuergerungVorschlagen",
                        "userTask_einbuergerungZeichnen",
                        "userTask_leistungsbescheidVorschlagen",
                        "userTask_leistungsbescheidZeichnen",
                        "userTask_verpflichtungVorschlagen",
                        "userTask_vorabzustimmungVorschlagen",
                        "userTask_vorabzustimmungZeichnen",
                        "userTask_verpflichtungZeichnen");
        jedes(ServiceTask.class, (p, t) -> {
            if (String.valueOf(t.getCamundaDelegateExpression()).contains("bescheidErlassen")) {
                verlange(p, t, "vollzug", eigenschaften(t).containsKey("vollzug"));
            }
        });
        keineVerstoesse();
    }

    @Test
    void Namen_folgen_dem_Muster() {
        for (Prozess prozess : PROZESSE) {
            verlange(
                    prozess,
                    prozess.datei(),
                    "file name",
                    Modelldateien.ohneEndung(prozess.datei()).equals(prozess.id()));
            for (FlowElement element : elemente(prozess, FlowElement.class)) {
                String art = element instanceof SequenceFlow ? "flow" : art(element);
                String muster =
                        element instanceof SequenceFlow ? "flow(_[a-z][A-Za-z0-9]*){1,2}" : art + "_[a-z][A-Za-z0-9]*";
                verlange(prozess, element, "id", element.getId().matches(muster));
            }
        }
        Modelldateien.tabellen().forEach((datei, tabelle) -> assertThat(tabelle.getModelElementsByType(Decision.class)
                        .iterator()
                        .next()
                        .getId())
                .isEqualTo(Modelldateien.ohneEndung(datei)));
        FORMULARE.forEach((datei, formular) -> assertThat(formular.path("id").asText())
                .as(datei.toString())
                .isEqualTo(Modelldateien.ohneEndung(datei)));
        keineVerstoesse();
    }

    private static String art(FlowElement element) {
        return element instanceof Gateway ? "gateway" : element.getElementType().getTypeName();
    }

    @Test
    void jede_Auswahl_in_einem_Formular_kennen_die_Tabellen() {
        Map<String, List<Set<String>>> erlaubt = new TreeMap<>();
        Modelldateien.tabellen().values().forEach(t -> t.getModelElementsByType(Input.class).stream()
                .filter(i -> i.getInputValues() != null)
                .forEach(i -> erlaubt.computeIfAbsent(
                                i.getInputExpression()
                                        .getText()
                                        .getTextContent()
                                        .strip(),
                                k -> new ArrayList<>())
                        .add(codes(i.getInputValues().getText().getTextContent()))));
        assertThat(erlaubt).as("control").containsKeys("zweck", "qualifikation", "gruppe", "bisherigerAufenthalt");
        int verglichen = 0;
        for (var eintrag : FORMULARE.entrySet()) {
            for (JsonNode feld : Modelldateien.felder(eintrag.getValue())) {
                String name = feld.get("key").asText();
                // the proposal's words are the caseworker's, the table's are those of the outcome
                if (name.equals("ergebnis")) {
                    continue;
                }
                for (Set<String> codes : erlaubt.getOrDefault(name, List.of())) {
                    List<String> angeboten = feld.path("values").findValuesAsText("value");
                    assertThat(codes).as(eintrag.getKey() + " " + name).containsAll(angeboten);
                    verglichen += angeboten.size();
                }
            }
        }
        assertThat(verglichen).as("control").isGreaterThan(20);
    }

    @Test
    void der_Personenkreis_im_Formular_hat_fuer_jede_Antragsart_eine_Gebuehr() {
        List<String> gruppen = angeboten("sachverhalt-feststellen", "gruppe");
        List<String> antragsarten = angeboten("sachverhalt-feststellen", "antragsart");
        var regeln = Modelldateien.tabellen().entrySet().stream()
                .filter(t -> Modelldateien.ohneEndung(t.getKey()).equals("gebuehr"))
                .flatMap(t -> t.getValue().getModelElementsByType(Rule.class).stream())
                .toList();
        for (String antragsart : antragsarten) {
            for (String gruppe : gruppen) {
                // Swiss residence permits have no purpose that could change; whoever meets it enters the fee by hand
                if (antragsart.equals("ZWECKWECHSEL") && gruppe.equals("SCHWEIZ")) {
                    continue;
                }
                // § 52 (4) AufenthV names the settlement permit only, and a paragraph that does not exist
                if (!antragsart.equals("ZWECKWECHSEL") && gruppe.equals("POLITISCHES_INTERESSE")) {
                    continue;
                }
                assertThat(regeln.stream()
                                .filter(r -> passt(r, 1, "AE_" + antragsart))
                                .filter(r -> passt(r, 2, gruppe)))
                        .as("Gebühr für " + antragsart + " und " + gruppe)
                        .isNotEmpty();
            }
        }
    }

    private static boolean passt(Rule regel, int spalte, String code) {
        String zelle = new ArrayList<>(regel.getInputEntries())
                .get(spalte)
                .getText()
                .getTextContent()
                .strip();
        return zelle.equals("-") || zelle.isEmpty() || codes(zelle).contains(code);
    }

    private static List<String> angeboten(String formular, String feld) {
        return FORMULARE.entrySet().stream()
                .filter(f -> Modelldateien.ohneEndung(f.getKey()).equals(formular))
                .flatMap(f -> Modelldateien.felder(f.getValue()).stream())
                .filter(f -> f.get("key").asText().equals(feld))
                .flatMap(f -> f.path("values").findValuesAsText("value").stream())
                .toList();
    }

    private static Set<String> codes(String liste) {
        return Pattern.compile("\"([^\"]*)\"")
                .matcher(liste)
                .results()
                .map(r -> r.group(1))
                .collect(Collectors.toSet());
    }

    private static Set<String> ausgaben(String tabelle, String spalte) {
        return Modelldateien.tabellen().entrySet().stream()
                .filter(t -> Modelldateien.ohneEndung(t.getKey()).equals(tabelle))
                .flatMap(t -> {
                    List<String> spalten = t.getValue().getModelElementsByType(Output.class).stream()
                            .map(Output::getName)
                            .toList();
                    return t.getValue().getModelElementsByType(Rule.class).stream()
                            .map(r -> new ArrayList<>(r.getOutputEntries()).get(spalten.indexOf(spalte)));
                })
                .flatMap(z -> codes(z.getText().getTextContent()).stream())
                .collect(Collectors.toSet());
    }

    private static Map<String, String> eigenschaften(BaseElement element) {
        if (element.getExtensionElements() == null) {
            return Map.of();
        }
        return element.getModelInstance().getModelElementsByType(CamundaProperty.class).stream()
                .map(e -> (CamundaProperty) e)
                .filter(e -> e.getParentElement().getParentElement().equals(element.getExtensionElements()))
                .collect(Collectors.toMap(CamundaProperty::getCamundaName, CamundaProperty::getCamundaValue));
    }

    private static <T extends org.camunda.bpm.model.xml.instance.ModelElementInstance> Collection<T> elemente(
            Prozess prozess, Class<T> art) {
        return prozess.modell().getModelElementsByType(art);
    }

    private <T extends org.camunda.bpm.model.xml.instance.ModelElementInstance> void jedes(
            Class<T> art, BiConsumer<Prozess, T> regel) {
        PROZESSE.forEach(p -> elemente(p, art).forEach(e -> regel.accept(p, e)));
    }

    private void verlange(Prozess prozess, Object element, String was, boolean erfuellt) {
        if (!erfuellt) {
            String ort = element instanceof BaseElement e ? e.getId() : element.toString();
            verstoesse.add(prozess.id() + "/" + ort + ": " + was);
        }
    }

    private void keineVerstoesse() {
        assertThat(verstoesse).isEmpty();
    }

    private static String lies(Path datei) {
        try {
            return Files.readString(datei);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
