package de.amtsweg.simulator;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Folders and documents on disk: {@code {number}-{id}/objekt.json} and, of a document, {@code inhalt}. */
final class CmisAblage {
    static final String PRUEFSUMME = "amtsweg:sha256";
    static final CmisObjekt WURZEL =
            new CmisObjekt("root", null, CmisObjekt.ORDNER, "", 0, null, null, 0, Map.of(), 0, 0, null);

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BESCHREIBUNG = "objekt.json";
    private static final String INHALT = "inhalt";

    private final Path ordner;
    private final Map<String, CmisObjekt> objekte = new LinkedHashMap<>();
    private final Map<String, Path> orte = new LinkedHashMap<>();
    private boolean gleicheNamen;

    CmisAblage(Path ordner) {
        this.ordner = ordner;
        objekte.put(WURZEL.id(), WURZEL);
        for (Path ort : Dateien.inhalt(ordner)) {
            try {
                CmisObjekt objekt = JSON.readValue(Dateien.lesen(ort.resolve(BESCHREIBUNG)), CmisObjekt.class);
                objekte.put(objekt.id(), objekt);
                orte.put(objekt.id(), ort);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Whether a name that is taken in a folder may be given once more. */
    synchronized void erlaubeGleicheNamen(boolean erlaubt) {
        gleicheNamen = erlaubt;
    }

    /** How many objects share folder and name with an earlier one. */
    synchronized long gleichnamige() {
        return alle().size()
                - alle().stream()
                        .map(o -> o.ordner() + "/" + o.name())
                        .distinct()
                        .count();
    }

    synchronized List<CmisObjekt> alle() {
        return objekte.values().stream().filter(o -> o != WURZEL).toList();
    }

    synchronized List<CmisObjekt> kinder(CmisObjekt ordnerObjekt) {
        return objekte.values().stream()
                .filter(o -> ordnerObjekt.id().equals(o.ordner()))
                .toList();
    }

    synchronized CmisObjekt mitId(String id) {
        CmisObjekt objekt = objekte.get(id);
        if (objekt == null) {
            throw CmisFehler.fehlt(id);
        }
        return objekt;
    }

    synchronized CmisObjekt mitPfad(String pfad) {
        CmisObjekt stelle = WURZEL;
        for (String name : pfad.split("/")) {
            if (!name.isEmpty()) {
                stelle = kinder(stelle).stream()
                        .filter(o -> o.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> CmisFehler.fehlt(pfad));
            }
        }
        return stelle;
    }

    synchronized String pfad(CmisObjekt objekt) {
        if (objekt.ordner() == null) {
            return "/";
        }
        String davor = pfad(mitId(objekt.ordner()));
        return (davor.equals("/") ? "" : davor) + "/" + objekt.name();
    }

    byte[] inhalt(CmisObjekt dokument) {
        Path ort;
        synchronized (this) {
            ort = orte.get(dokument.id());
        }
        return Dateien.lesen(ort.resolve(INHALT));
    }

    synchronized CmisObjekt ordnerAnlegen(CmisObjekt in, String name, Map<String, String> merkmale) {
        return anlegen(neu(in, CmisObjekt.ORDNER, name, null, merkmale), null);
    }

    /** @throws CmisFehler when the name is taken or a given checksum does not fit */
    synchronized CmisObjekt dokumentAnlegen(
            CmisObjekt in, String name, Formular.Datei datei, Map<String, String> merkmale) {
        Map<String, String> alle = new LinkedHashMap<>(merkmale);
        String pruefsumme = Dateien.sha256(datei.inhalt());
        String verlangt = alle.putIfAbsent(PRUEFSUMME, pruefsumme);
        if (verlangt != null && !verlangt.equalsIgnoreCase(pruefsumme)) {
            throw CmisFehler.ungueltig("Die Prüfsumme stimmt nicht mit dem Inhalt überein.");
        }
        return anlegen(neu(in, CmisObjekt.DOKUMENT, name, datei, alle), datei.inhalt());
    }

    /** Other properties, another name, another folder. */
    synchronized CmisObjekt aendern(CmisObjekt bisher, CmisObjekt in, String name, Map<String, String> merkmale) {
        if (!in.id().equals(bisher.ordner()) || !name.equals(bisher.name())) {
            pruefeName(in, name);
        }
        Map<String, String> alle = new LinkedHashMap<>(bisher.merkmale());
        alle.putAll(merkmale);
        return schreiben(bisher.geaendert(in.id(), name, alle));
    }

    synchronized CmisObjekt inhaltErsetzen(CmisObjekt bisher, Formular.Datei datei) {
        Dateien.schreiben(orte.get(bisher.id()).resolve(INHALT), datei.inhalt());
        return schreiben(bisher.mitInhalt(datei, Dateien.sha256(datei.inhalt())));
    }

    synchronized void loeschen(CmisObjekt objekt) {
        if (!kinder(objekt).isEmpty()) {
            throw CmisFehler.verletzt("Der Ordner ist nicht leer.");
        }
        objekte.remove(objekt.id());
        Dateien.loeschen(orte.remove(objekt.id()));
    }

    private CmisObjekt neu(CmisObjekt in, String typ, String name, Formular.Datei datei, Map<String, String> merkmale) {
        if (!in.istOrdner()) {
            throw CmisFehler.ungueltig("Angelegt werden kann nur in einem Ordner.");
        }
        pruefeName(in, name);
        return new CmisObjekt(
                UUID.randomUUID().toString(),
                in.id(),
                typ,
                name,
                System.currentTimeMillis(),
                datei == null ? null : datei.name(),
                datei == null ? null : datei.typ(),
                datei == null ? 0 : datei.inhalt().length,
                merkmale,
                0,
                0,
                datei == null ? null : Dateien.sha256(datei.inhalt()));
    }

    private void pruefeName(CmisObjekt in, String name) {
        if (name.isBlank() || name.contains("/") || name.contains("\\")) {
            throw CmisFehler.ungueltig("Der Name fehlt oder enthält einen Schrägstrich.");
        }
        if (!gleicheNamen && kinder(in).stream().anyMatch(o -> o.name().equals(name))) {
            throw CmisFehler.nameVergeben(name);
        }
    }

    private CmisObjekt schreiben(CmisObjekt objekt) {
        Dateien.schreiben(orte.get(objekt.id()).resolve(BESCHREIBUNG), json(objekt));
        objekte.put(objekt.id(), objekt);
        return objekt;
    }

    private static byte[] json(CmisObjekt objekt) {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(objekt);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CmisObjekt anlegen(CmisObjekt objekt, byte[] inhalt) {
        Map<String, byte[]> dateien = new LinkedHashMap<>();
        dateien.put(BESCHREIBUNG, json(objekt));
        if (inhalt != null) {
            dateien.put(INHALT, inhalt);
        }
        Path ort = ordner.resolve(String.format("%08d-%s", objekte.size(), objekt.id()));
        Dateien.ordnerAnlegen(ort, dateien);
        objekte.put(objekt.id(), objekt);
        orte.put(objekt.id(), ort);
        return objekt;
    }
}
