package de.amtsweg.akte.dms;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Which of our properties the repository takes; it is asked once. */
final class CmisMerkmale {

    static final String SCHRIFTSTUECK = "amtsweg:schriftstueck";
    static final String PRUEFSUMME = "amtsweg:sha256";
    static final String DOKUMENT = "amtsweg:dokumentId";
    static final String KATEGORIE = "amtsweg:kategorie";
    static final String ZUSTAND = "amtsweg:zustand";
    static final String BESCHREIBUNG = "cmis:description";

    private static final Logger LOG = LoggerFactory.getLogger(CmisMerkmale.class);
    private static final List<String> UNSERE = List.of(DOKUMENT, KATEGORIE, PRUEFSUMME, ZUSTAND, BESCHREIBUNG);

    private final CmisLeitung leitung;
    private final AtomicReference<Bekannt> bekannt = new AtomicReference<>();

    /**
     * What the repository takes.
     *
     * @param nebentyp whether it knows our secondary type
     */
    private record Bekannt(boolean nebentyp, Set<String> merkmale) {}

    CmisMerkmale(CmisLeitung leitung) {
        this.leitung = leitung;
    }

    boolean nebentyp() {
        return bekannt().nebentyp();
    }

    /** The properties without those the repository does not take. */
    Map<String, String> bekannte(Map<String, String> merkmale) {
        Map<String, String> bekannte = new LinkedHashMap<>(merkmale);
        bekannte.keySet().retainAll(bekannt().merkmale());
        return bekannte;
    }

    List<String> ausgelassen() {
        return UNSERE.stream()
                .filter(m -> !bekannt().merkmale().contains(m))
                .sorted()
                .toList();
    }

    private Bekannt bekannt() {
        Bekannt schon = bekannt.get();
        if (schon != null) {
            return schon;
        }
        Set<String> merkmale = new HashSet<>(aenderbare(leitung.typ("cmis:document")));
        Optional<JsonNode> nebentyp = leitung.typ(SCHRIFTSTUECK);
        merkmale.addAll(aenderbare(nebentyp));
        // no lock while the DMS is asked: asking twice does no harm, saying it twice does
        if (bekannt.compareAndSet(null, new Bekannt(nebentyp.isPresent(), Set.copyOf(merkmale)))
                && !ausgelassen().isEmpty()) {
            LOG.warn("the DMS does not know these properties, documents are filed without them: {}", ausgelassen());
        }
        return bekannt.get();
    }

    private static Set<String> aenderbare(Optional<JsonNode> typ) {
        Set<String> aenderbare = new HashSet<>();
        typ.map(t -> t.path("propertyDefinitions"))
                .ifPresent(alle -> alle.fields().forEachRemaining(e -> {
                    if ("readwrite".equals(e.getValue().path("updatability").asText())) {
                        aenderbare.add(e.getKey());
                    }
                }));
        return aenderbare;
    }
}
