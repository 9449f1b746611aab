package de.amtsweg.register.ba;

import de.amtsweg.akte.Dokumente;
import de.amtsweg.register.Fallangaben;
import de.amtsweg.register.Nachrichtenauftrag;
import de.amtsweg.register.Postausgang;
import de.amtsweg.register.Register;
import de.amtsweg.register.Registerantwort;
import de.amtsweg.sachverhalt.Beteiligung;
import de.amtsweg.sachverhalt.Beteiligungen;
import de.amtsweg.sachverhalt.Sachverhalt;
import de.amtsweg.sachverhalt.Tatsache;
import de.amtsweg.vorgang.FachlicherFehler;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The Federal Employment Agency: consent to the employment (§ 39 AufenthG, § 36 BeschV). */
@Component
class BaRegister implements Register {

    private static final Set<String> ANLAGEN = Set.of("ARBEITSVERTRAG", "ERKLAERUNG_BESCHAEFTIGUNG");

    private final BaNachrichten nachrichten;
    private final BaLeser leser;
    private final Fallangaben fall;
    private final Beteiligungen beteiligungen;
    private final Dokumente dokumente;
    private final Postausgang postausgang;

    BaRegister(
            BaNachrichten nachrichten,
            BaLeser leser,
            Fallangaben fall,
            Beteiligungen beteiligungen,
            Dokumente dokumente,
            Postausgang postausgang) {
        this.nachrichten = nachrichten;
        this.leser = leser;
        this.fall = fall;
        this.beteiligungen = beteiligungen;
        this.dokumente = dokumente;
        this.postausgang = postausgang;
    }

    @Override
    public String name() {
        return "ba";
    }

    @Override
    public String bezeichnung() {
        return "Bundesagentur für Arbeit";
    }

    @Override
    public Optional<String> baustein() {
        return Optional.of(Beteiligung.BA);
    }

    @Override
    public byte[] schreibe(Nachrichtenauftrag auftrag) {
        String nummer = auftrag.vorgangsnummer();
        Beschaeftigung beschaeftigung = beschaeftigung(fall.sachverhalt(nummer));
        return switch (auftrag.nachrichtentyp()) {
            case "Zustimmungsanfrage" ->
                nachrichten.zustimmungsanfrage(
                        auftrag,
                        fall.absender(nummer),
                        new Zustimmungsanfrage(
                                false,
                                null,
                                fall.person(nummer),
                                new Zustimmungsanfrage.Arbeitgeber(arbeitgeber(nummer), null, null),
                                beschaeftigung,
                                anlagen(nummer)));
            case "Ergaenzung" ->
                nachrichten.ergaenzung(
                        auftrag,
                        fall.absender(nummer),
                        ersteAnfrage(nummer),
                        ergaenzung(nummer),
                        beschaeftigung,
                        anlagen(nummer));
            default ->
                throw new FachlicherFehler(
                        "Die Nachricht " + auftrag.nachrichtentyp() + " an die BA ist nicht vorgesehen.");
        };
    }

    @Override
    public Registerantwort lies(byte[] nachricht) {
        return leser.lies(nachricht).umschlag();
    }

    @Override
    public void uebernimm(String vorgangsnummer, byte[] nachricht) {
        BaAntwort antwort = leser.lies(nachricht);
        Map<String, String> angaben = new LinkedHashMap<>();
        if (antwort.befristungMonate() != null) {
            angaben.put("befristungMonate", antwort.befristungMonate().toString());
        }
        if (antwort.text() != null) {
            angaben.put("text", antwort.text());
        }
        beteiligungen.halteFest(
                vorgangsnummer, Beteiligung.BA, antwort.ergebnis().name(), angaben);
    }

    private String arbeitgeber(String nummer) {
        String name = fall.sachverhalt(nummer).text(Tatsache.ARBEITGEBER);
        if (name == null) {
            throw new FachlicherFehler("Für die Anfrage bei der BA fehlt der Arbeitgeber.");
        }
        return name;
    }

    private static Beschaeftigung beschaeftigung(Sachverhalt s) {
        Long monate = (Long) s.wert(Tatsache.BESCHAEFTIGUNG_MONATE);
        boolean unbefristet = Boolean.TRUE.equals(s.wert(Tatsache.VERTRAG_UNBEFRISTET));
        String taetigkeit = s.text(Tatsache.BERUFSBEZEICHNUNG);
        return new Beschaeftigung(
                taetigkeit == null ? "Tätigkeit nach ISCO-08 " + s.text(Tatsache.ISCO) : taetigkeit,
                s.text(Tatsache.ISCO),
                (BigDecimal) s.wert(Tatsache.GEHALT_JAHR),
                null,
                unbefristet || monate == null
                        ? new Beschaeftigung.Befristung.Unbefristet()
                        : new Beschaeftigung.Befristung.Monate(monate.intValue()));
    }

    private List<Anlage> anlagen(String nummer) {
        return dokumente.zu(nummer).stream()
                .filter(d -> ANLAGEN.contains(d.kategorie()) && "application/pdf".equals(d.mime()))
                .filter(d -> !"ZURUECKGEWIESEN".equals(d.zustand()))
                .map(d -> new Anlage(d.bezeichnung(), d.dateiname(), dokumente.inhalt(d.id())))
                .toList();
    }

    private UUID ersteAnfrage(String nummer) {
        return postausgang.zu(nummer).stream()
                .filter(a -> "Zustimmungsanfrage".equals(a.nachrichtentyp()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private String ergaenzung(String nummer) {
        return beteiligungen
                .zu(nummer, Beteiligung.BA)
                .map(b -> b.angaben().get("ergaenzung"))
                .orElseThrow();
    }
}
