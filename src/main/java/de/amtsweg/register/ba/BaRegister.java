package de.amtsweg.register.ba;

import de.amtsweg.akte.Dokumente;
import de.amtsweg.antrag.Erwerbstaetigkeit;
import de.amtsweg.entscheidung.Entscheidungen;
import de.amtsweg.entscheidung.Festlegung;
import de.amtsweg.register.Fallangaben;
import de.amtsweg.register.Nachrichtenauftrag;
import de.amtsweg.register.Postanschrift;
import de.amtsweg.register.Postausgang;
import de.amtsweg.register.Register;
import de.amtsweg.register.Registerantwort;
import de.amtsweg.sachverhalt.Beteiligung;
import de.amtsweg.sachverhalt.Beteiligungen;
import de.amtsweg.sachverhalt.Sachverhalt;
import de.amtsweg.sachverhalt.Tatsache;
import de.amtsweg.vorgang.FachlicherFehler;
import de.amtsweg.vorgang.Fallart;
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
    private final Entscheidungen entscheidungen;

    BaRegister(
            BaNachrichten nachrichten,
            BaLeser leser,
            Fallangaben fall,
            Beteiligungen beteiligungen,
            Dokumente dokumente,
            Postausgang postausgang,
            Entscheidungen entscheidungen) {
        this.nachrichten = nachrichten;
        this.leser = leser;
        this.fall = fall;
        this.beteiligungen = beteiligungen;
        this.dokumente = dokumente;
        this.postausgang = postausgang;
        this.entscheidungen = entscheidungen;
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
        Sachverhalt sachverhalt = fall.sachverhalt(nummer);
        Optional<Erwerbstaetigkeit> beantragt = beantragt(nummer, sachverhalt);
        Beschaeftigung beschaeftigung = beschaeftigung(sachverhalt, beantragt);
        return switch (auftrag.nachrichtentyp()) {
            case "Zustimmungsanfrage" ->
                nachrichten.zustimmungsanfrage(
                        auftrag,
                        fall.absender(nummer),
                        new Zustimmungsanfrage(
                                fall.vorgang(nummer).fallart() == Fallart.FACHKRAEFTEVERFAHREN,
                                rechtsgrundlage(nummer),
                                fall.person(nummer),
                                arbeitgeber(sachverhalt, beantragt),
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

    /** What is fixed, before that the best proposal: it is why the BA is asked. */
    private String rechtsgrundlage(String nummer) {
        return entscheidungen
                .festlegung(nummer)
                .filter(f -> !Festlegung.KEINE.equals(f.rechtsgrundlage()))
                .map(Festlegung::bezeichnung)
                .or(() -> entscheidungen.rechtsgrundlagen(nummer).stream()
                        .flatMap(n -> n.nachRang().stream())
                        .findFirst()
                        .map(z -> z.text("bezeichnung")))
                .orElse(null);
    }

    /** The employment as applied for, as long as it is still with the employer that was found. */
    private Optional<Erwerbstaetigkeit> beantragt(String nummer, Sachverhalt sachverhalt) {
        return Optional.ofNullable(fall.antrag(nummer).erwerbstaetigkeit())
                .filter(e -> e.arbeitgeber() != null
                        && e.arbeitgeber().name().equals(sachverhalt.text(Tatsache.ARBEITGEBER)));
    }

    private static Zustimmungsanfrage.Arbeitgeber arbeitgeber(
            Sachverhalt sachverhalt, Optional<Erwerbstaetigkeit> beantragt) {
        String name = sachverhalt.text(Tatsache.ARBEITGEBER);
        if (name == null) {
            throw new FachlicherFehler("Für die Anfrage bei der BA fehlt der Arbeitgeber.");
        }
        return new Zustimmungsanfrage.Arbeitgeber(
                name,
                beantragt.map(e -> e.arbeitgeber().betriebsnummer()).orElse(null),
                beantragt
                        .map(e -> Postanschrift.von(e.arbeitgeber().anschrift()))
                        .orElse(null));
    }

    private static Beschaeftigung beschaeftigung(Sachverhalt s, Optional<Erwerbstaetigkeit> beantragt) {
        String taetigkeit = s.text(Tatsache.BERUFSBEZEICHNUNG);
        return new Beschaeftigung(
                taetigkeit == null ? "Tätigkeit nach ISCO-08 " + s.text(Tatsache.ISCO) : taetigkeit,
                s.text(Tatsache.ISCO),
                (BigDecimal) s.wert(Tatsache.GEHALT_JAHR),
                beantragt.map(Erwerbstaetigkeit::wochenstunden).orElse(null),
                befristung(s));
    }

    private static Beschaeftigung.Befristung befristung(Sachverhalt s) {
        if (Boolean.TRUE.equals(s.wert(Tatsache.VERTRAG_UNBEFRISTET))) {
            return new Beschaeftigung.Befristung.Unbefristet();
        }
        Long monate = (Long) s.wert(Tatsache.BESCHAEFTIGUNG_MONATE);
        if (monate == null || monate < 1) {
            throw new FachlicherFehler("Für die Anfrage bei der BA fehlt die Dauer der Beschäftigung. Bitte ergänzen"
                    + " Sie sie im Sachverhalt.");
        }
        return new Beschaeftigung.Befristung.Monate(monate.intValue());
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
