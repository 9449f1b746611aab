package de.amtsweg.simulator;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A DMS that speaks the part of the CMIS 1.1 browser binding named in {@code connectors/dms/README.md}. */
final class CmisDienst implements Dienst {
    private static final String DIENST = "/cmis/browser";
    private static final String REPOSITORY = DIENST + "/amtsweg";
    private static final String WURZEL = REPOSITORY + "/root";
    private static final String EMPFANGEN = "EMPFANGEN";
    private static final int SEITE = 1000;

    private final CmisAblage ablage;
    private final CmisAktionen aktionen;
    private final Strichliste striche;

    CmisDienst(Path ordner) {
        ablage = new CmisAblage(ordner.resolve("objekte"));
        aktionen = new CmisAktionen(ablage);
        striche = new Strichliste(ordner.resolve("empfang.log"));
    }

    @Override
    public Antwort beantworten(HttpExchange anfrage) throws IOException {
        try {
            String pfad = anfrage.getRequestURI().getPath();
            Map<String, String> angaben = Formular.paare(anfrage.getRequestURI().getRawQuery());
            boolean lesend = anfrage.getRequestMethod().equals("GET");
            if (lesend && pfad.equals(REPOSITORY) && "typeDefinition".equals(angaben.get("cmisselector"))) {
                return Antwort.json(200, CmisTypen.definition(angaben.getOrDefault("typeId", "")));
            }
            if (lesend && (pfad.equals(DIENST) || pfad.equals(REPOSITORY))) {
                return Antwort.json(200, Map.of("amtsweg", repository(anfrage)));
            }
            if (!pfad.equals(WURZEL) && !pfad.startsWith(WURZEL + "/")) {
                throw CmisFehler.fehlt(pfad);
            }
            String stelle = pfad.substring(WURZEL.length());
            return switch (anfrage.getRequestMethod()) {
                case "GET" -> lesen(objekt(stelle, angaben), angaben);
                case "POST" ->
                    aendern(
                            stelle,
                            Formular.lesen(
                                    anfrage.getRequestHeaders().getFirst("Content-Type"), HttpSimulator.lesen(anfrage)),
                            angaben);
                default -> throw CmisFehler.kannNicht(anfrage.getRequestMethod());
            };
        } catch (CmisFehler e) {
            return e.antwort();
        }
    }

    private CmisObjekt objekt(String stelle, Map<String, String> angaben) {
        String id = angaben.getOrDefault("objectId", "");
        return id.isEmpty() ? ablage.mitPfad(stelle) : ablage.mitId(id);
    }

    private Antwort lesen(CmisObjekt objekt, Map<String, String> angaben) {
        String was = angaben.getOrDefault("cmisselector", objekt.istOrdner() ? "children" : "content");
        boolean knapp = Boolean.parseBoolean(angaben.get("succinct"));
        return switch (was) {
            case "object", "properties" -> Antwort.json(200, json(objekt, knapp));
            case "children" -> kinder(objekt, angaben, knapp);
            case "content" -> {
                if (objekt.istOrdner()) {
                    throw CmisFehler.ungueltig("Ein Ordner hat keinen Inhalt.");
                }
                yield new Antwort(200, objekt.dateityp(), ablage.inhalt(objekt));
            }
            default -> throw CmisFehler.kannNicht("cmisselector=" + was);
        };
    }

    private Antwort kinder(CmisObjekt ordner, Map<String, String> angaben, boolean knapp) {
        if (!ordner.istOrdner()) {
            throw CmisFehler.ungueltig("Ein Dokument hat keine Kinder.");
        }
        List<CmisObjekt> alle = ablage.kinder(ordner);
        int ab = Math.min(zahl(angaben, "skipCount", 0), alle.size());
        int bis = (int) Math.min((long) ab + zahl(angaben, "maxItems", SEITE), alle.size());
        List<Map<String, Object>> objekte = new ArrayList<>();
        for (CmisObjekt kind : alle.subList(ab, bis)) {
            objekte.add(Map.of("object", json(kind, knapp), "pathSegment", kind.name()));
        }
        Map<String, Object> liste = new LinkedHashMap<>();
        liste.put("objects", objekte);
        liste.put("hasMoreItems", bis < alle.size());
        liste.put("numItems", alle.size());
        return Antwort.json(200, liste);
    }

    private static int zahl(Map<String, String> angaben, String name, int sonst) {
        try {
            return Math.max(0, Integer.parseInt(angaben.getOrDefault(name, String.valueOf(sonst))));
        } catch (NumberFormatException e) {
            throw CmisFehler.ungueltig(name + " ist keine Zahl.");
        }
    }

    private Antwort aendern(String stelle, Formular formular, Map<String, String> angaben) {
        Map<String, String> alle = new LinkedHashMap<>(angaben);
        alle.putAll(formular.felder());
        String was = alle.getOrDefault("cmisaction", "");
        striche.strich(EMPFANGEN, was);
        Optional<CmisObjekt> objekt = aktionen.ausfuehren(was, objekt(stelle, alle), formular, alle);
        return objekt.map(o -> Antwort.json(
                        was.equals("update") ? 200 : 201, json(o, Boolean.parseBoolean(alle.get("succinct")))))
                .orElseGet(() -> new Antwort(200, null, new byte[0]));
    }

    private Map<String, Object> json(CmisObjekt objekt, boolean knapp) {
        return objekt.json(ablage.pfad(objekt), knapp);
    }

    private static Map<String, Object> repository(HttpExchange anfrage) {
        String hier = "http://127.0.0.1:" + anfrage.getLocalAddress().getPort();
        Map<String, Object> repository = new LinkedHashMap<>();
        repository.put("repositoryId", "amtsweg");
        repository.put("repositoryName", "Amtsweg DMS-Simulator");
        repository.put("repositoryDescription", "Ablage für Vorführung und Tests");
        repository.put("vendorName", "Amtsweg");
        repository.put("productName", "Amtsweg DMS-Simulator");
        repository.put("productVersion", "1");
        repository.put("rootFolderId", CmisAblage.WURZEL.id());
        repository.put("cmisVersionSupported", "1.1");
        repository.put(
                "capabilities", Map.of("capabilityContentStreamUpdatability", "anytime", "capabilityQuery", "none"));
        repository.put("repositoryUrl", hier + REPOSITORY);
        repository.put("rootFolderUrl", hier + WURZEL);
        return repository;
    }

    @Override
    public void schalten(Schaltung schaltung) {
        ablage.erlaubeGleicheNamen(schaltung.wiederholung() == Schaltung.Wiederholung.OHNE);
    }

    @Override
    public Map<String, Object> zaehler() {
        List<CmisObjekt> alle = ablage.alle();
        Map<String, Object> zaehler = new LinkedHashMap<>();
        zaehler.put("empfangen", striche.zahl(EMPFANGEN));
        zaehler.put("wirksam", alle.size());
        zaehler.put("ordner", alle.stream().filter(CmisObjekt::istOrdner).count());
        zaehler.put("dokumente", alle.stream().filter(o -> !o.istOrdner()).count());
        zaehler.put("doppelt", ablage.gleichnamige());
        return zaehler;
    }

    @Override
    public List<Map<String, Object>> datensaetze() {
        List<Map<String, Object>> saetze = new ArrayList<>();
        for (CmisObjekt objekt : ablage.alle()) {
            Map<String, Object> satz = new LinkedHashMap<>();
            satz.put("pfad", ablage.pfad(objekt));
            satz.put("typ", objekt.typ());
            satz.put("bytes", objekt.bytes());
            if (!objekt.istOrdner()) {
                // of the bytes as they lie on disk now, whatever was said about them
                satz.put("pruefsumme", Dateien.sha256(ablage.inhalt(objekt)));
            }
            satz.putAll(objekt.merkmale());
            saetze.add(satz);
        }
        return saetze;
    }
}
