package de.amtsweg.akte.dms;

import static de.amtsweg.akte.dms.CmisLeitung.kodiert;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsweg.akte.Dokumente;
import de.amtsweg.register.Partner;
import de.amtsweg.register.RegisterAblehnung;
import de.amtsweg.register.RegisterStoerung;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The DMS by CMIS 1.1 browser binding. CMIS knows no message key: the name in the folder makes filing idempotent (refused if
 * it is taken, and looked for before a repetition), the bytes tell whether it is the same document.
 */
final class CmisDms implements Dms {

    private static final int SEITE = 200;
    private static final int ORDNER = 500;
    private static final String OBJEKT = "cmisselector=object&succinct=true";

    private final CmisLeitung leitung;
    private final CmisMerkmale merkmale;
    /** The documents of a case often come together; the folder need not be asked for each. By path. */
    private final Map<String, Ordner> bekannteOrdner = Collections.synchronizedMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Ordner> aeltester) {
            return size() > ORDNER;
        }
    });

    CmisDms(DmsConnector connector) {
        leitung = new CmisLeitung(connector);
        merkmale = new CmisMerkmale(leitung);
    }

    @Override
    public Optional<Ordner> ordner(String behoerdenkennung, String vorgangsnummer) {
        String pfad = "/" + behoerdenkennung + "/" + vorgangsnummer;
        Ordner bekannt = bekannteOrdner.get(pfad);
        return bekannt != null
                ? Optional.of(bekannt)
                : leitung.objekt(pfad, OBJEKT).map(o -> merke(o, pfad));
    }

    @Override
    public Ordner ordnerAnlegen(String behoerdenkennung, String vorgangsnummer) {
        anlegen("", behoerdenkennung);
        return anlegen("/" + behoerdenkennung, vorgangsnummer);
    }

    @Override
    public Schriftstueck ablegen(
            Ordner ordner, String name, String mime, byte[] inhalt, Map<String, String> angaben, boolean wiederholt) {
        if (name.contains("/")) {
            throw new IllegalArgumentException("a name in CMIS has no slash: " + name);
        }
        if (wiederholt) {
            Optional<Schriftstueck> schonDa = vorhandenes(ordner, name, inhalt);
            if (schonDa.isPresent()) {
                return schonDa.get();
            }
        }
        Partner.Antwort antwort =
                leitung.sende(ordner.pfad(), anlage(name, inhalt, angaben).inhalt(name, mime, inhalt));
        if (antwort.status() == 404) {
            // somebody deleted the folder: the next attempt looks for it again
            bekannteOrdner.remove(ordner.pfad());
        }
        if (antwort.status() != 409) {
            return schriftstueck(leitung.json(antwort));
        }
        // also a refusal for another reason comes as 409: then nothing of this name is there
        return vorhandenes(ordner, name, inhalt)
                .orElseThrow(() -> new RegisterAblehnung(
                        leitung.bezeichnung() + " nimmt das Schriftstück „" + name + "“ nicht an."));
    }

    private CmisFormular anlage(String name, byte[] inhalt, Map<String, String> angaben) {
        CmisFormular formular = new CmisFormular("createDocument")
                .merkmal("cmis:objectTypeId", "cmis:document")
                .merkmal("cmis:name", name);
        if (merkmale.nebentyp()) {
            formular.merkmal("cmis:secondaryObjectTypeIds", List.of(CmisMerkmale.SCHRIFTSTUECK));
        }
        Map<String, String> alle = new LinkedHashMap<>(angaben);
        alle.put(CmisMerkmale.PRUEFSUMME, Dokumente.pruefsumme(inhalt));
        merkmale.bekannte(alle).forEach(formular::merkmal);
        return formular;
    }

    /** What lies there under the name, if it has the same bytes. */
    private Optional<Schriftstueck> vorhandenes(Ordner ordner, String name, byte[] inhalt) {
        Optional<Schriftstueck> vorhanden =
                leitung.objekt(ordner.pfad() + "/" + name, OBJEKT).map(this::schriftstueck);
        vorhanden.ifPresent(v -> {
            if (v.groesse() != inhalt.length
                    || !Dokumente.pruefsumme(inhalt).equals(Dokumente.pruefsumme(lesen(v.id())))) {
                throw new RegisterAblehnung(leitung.bezeichnung() + " enthält unter dem Namen „" + name
                        + "“ schon ein anderes Schriftstück.");
            }
        });
        return vorhanden;
    }

    @Override
    public Optional<Schriftstueck> aendern(String id, Map<String, String> angaben) {
        Optional<Schriftstueck> vorhanden = finde(id);
        Map<String, String> neue = merkmale.bekannte(angaben);
        vorhanden.ifPresent(s ->
                neue.entrySet().removeIf(e -> e.getValue().equals(s.merkmale().get(e.getKey()))));
        if (vorhanden.isEmpty() || neue.isEmpty()) {
            return vorhanden;
        }
        CmisFormular formular = new CmisFormular("update").feld("objectId", id);
        String marke = vorhanden.get().merkmale().get("cmis:changeToken");
        if (marke != null) {
            formular.feld("changeToken", marke);
        }
        neue.forEach(formular::merkmal);
        Partner.Antwort antwort = leitung.sende("", formular);
        if (antwort.status() == 409
                && new String(antwort.inhalt(), StandardCharsets.UTF_8).contains("updateConflict")) {
            throw new RegisterStoerung(leitung.bezeichnung() + ": Das Schriftstück wurde dort gerade geändert.");
        }
        return antwort.status() == 404 ? Optional.empty() : Optional.of(schriftstueck(leitung.json(antwort)));
    }

    @Override
    public List<Schriftstueck> verzeichnis(String behoerdenkennung, String vorgangsnummer) {
        String pfad = "/" + behoerdenkennung + "/" + vorgangsnummer;
        List<Schriftstueck> alle = new ArrayList<>();
        Optional<JsonNode> seite;
        do {
            seite = leitung.objekt(
                    pfad, "cmisselector=children&succinct=true&maxItems=" + SEITE + "&skipCount=" + alle.size());
            seite.ifPresent(s -> s.path("objects").forEach(kind -> alle.add(schriftstueck(kind.path("object")))));
        } while (seite.filter(s ->
                        s.path("hasMoreItems").asBoolean() && !s.path("objects").isEmpty())
                .isPresent());
        return alle.stream()
                .filter(s -> "cmis:document".equals(s.merkmale().get("cmis:baseTypeId")))
                .toList();
    }

    @Override
    public Optional<Schriftstueck> finde(String id) {
        return leitung.objekt("", OBJEKT + "&objectId=" + kodiert(id)).map(this::schriftstueck);
    }

    @Override
    public byte[] lesen(String id) {
        Partner.Antwort antwort = leitung.rufe("", "cmisselector=content&objectId=" + kodiert(id));
        if (antwort.status() == 404) {
            throw new RegisterAblehnung(leitung.bezeichnung() + " kennt dieses Schriftstück nicht.");
        }
        return leitung.inhalt(antwort);
    }

    @Override
    public List<String> ausgelassen() {
        return merkmale.ausgelassen();
    }

    private Ordner anlegen(String oben, String name) {
        String pfad = oben + "/" + name;
        JsonNode ordner = leitung.objekt(pfad, OBJEKT).orElseGet(() -> {
            Partner.Antwort neu = leitung.sende(
                    oben,
                    new CmisFormular("createFolder")
                            .merkmal("cmis:objectTypeId", "cmis:folder")
                            .merkmal("cmis:name", name));
            // somebody who works in the DMS may have been faster
            return leitung.json(neu.status() == 409 ? leitung.rufe(pfad, OBJEKT) : neu);
        });
        return merke(ordner, pfad);
    }

    private Ordner merke(JsonNode objekt, String pfad) {
        Ordner ordner = new Ordner(eigenschaften(objekt).path("cmis:objectId").asText(), pfad);
        bekannteOrdner.put(pfad, ordner);
        return ordner;
    }

    private JsonNode eigenschaften(JsonNode objekt) {
        return CmisEigenschaften.von(objekt).orElseThrow(leitung::unlesbar);
    }

    private Schriftstueck schriftstueck(JsonNode objekt) {
        return CmisEigenschaften.schriftstueck(eigenschaften(objekt));
    }
}
