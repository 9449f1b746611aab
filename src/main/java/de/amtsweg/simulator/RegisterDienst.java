package de.amtsweg.simulator;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A register that takes XML messages at {@code POST /nachrichten}. The message UUID is the key: a repetition gets the
 * first answer again and changes nothing, unless a tester has switched that off.
 */
final class RegisterDienst implements Dienst {
    /** Path below which later answers lie ready. */
    static final String ABHOLUNG = "/nachrichten/abholung";

    private static final String EMPFANGEN = "EMPFANGEN";
    private static final String UNGUELTIG = "UNGUELTIG";
    private static final String ZUGANG_VERWEIGERT = "ZUGANG_VERWEIGERT";

    private final Vertrag vertrag;
    private final Regeln regeln;
    private final Eingangsbuch buch;
    private final Strichliste striche;
    private final Rueckrufer rueckrufer;
    private final Bilanz bilanz = new Bilanz();
    private volatile Schaltung schaltung = Schaltung.an(Schaltung.Wiederholung.IGNORIERT);

    RegisterDienst(String register, Path ordner, Regeln regeln, Rueckrufer rueckrufer) {
        this.vertrag = new Vertrag(register);
        this.regeln = regeln;
        this.buch = new Eingangsbuch(ordner.resolve("nachrichten"));
        this.striche = new Strichliste(ordner.resolve("empfang.log"));
        this.rueckrufer = rueckrufer;
        for (Eintrag eintrag : buch.alle()) {
            uebernehmen(eintrag, Nachricht.gespeichert(eintrag.anfrage()));
        }
    }

    @Override
    public Antwort beantworten(HttpExchange anfrage) throws IOException {
        return beantworten(anfrage, Stoerung.AN);
    }

    @Override
    public Antwort beantworten(HttpExchange anfrage, Stoerung stoerung) throws IOException {
        if (anfrage.getRequestURI().getPath().contains(ABHOLUNG)) {
            return abholung(anfrage);
        }
        if (!anfrage.getRequestURI().getPath().endsWith("/nachrichten")) {
            throw new Abgelehnt(404, "Nicht gefunden", "Nachrichten nimmt dieser Partner unter /nachrichten an.");
        }
        if (!anfrage.getRequestMethod().equals("POST")) {
            throw new Abgelehnt(405, "Nicht erlaubt", "Nachrichten werden mit POST geschickt.");
        }
        byte[] inhalt = HttpSimulator.lesen(anfrage);
        Nachricht nachricht = lesen(inhalt);
        einlassen(nachricht, anfrage.getRequestHeaders().getFirst("Authorization"));
        Eintrag eintrag = annehmen(inhalt, nachricht);
        if (stoerung == Stoerung.DOPPELT) {
            eintrag.antwort().ifPresent(rueckrufer::zusaetzlich);
            rueckrufer.doppelt(eintrag.rueckrufe());
        } else if (stoerung == Stoerung.VERTAUSCHT) {
            rueckrufer.vorab(eintrag);
        }
        return antwort(eintrag);
    }

    /** {@code GET …/abholung?behoerde=…}: the oldest answer for this authority; {@code DELETE …/abholung/{uuid}}: it has it. */
    private Antwort abholung(HttpExchange anfrage) {
        String pfad = anfrage.getRequestURI().getPath();
        String kennung = pfad.substring(pfad.indexOf(ABHOLUNG) + ABHOLUNG.length());
        return switch (anfrage.getRequestMethod()) {
            case "GET" ->
                rueckrufer
                        .abholbereit(String.valueOf(anfrage.getRequestURI().getQuery())
                                .replaceFirst("^behoerde=", ""))
                        .map(Antwort::xml)
                        .orElseGet(() -> Antwort.leer(204));
            case "DELETE" -> {
                rueckrufer.abgeholt(kennung.replaceFirst("^/", ""));
                yield Antwort.leer(204);
            }
            default -> throw new Abgelehnt(405, "Nicht erlaubt", "Antworten werden mit GET abgeholt.");
        };
    }

    private synchronized void einlassen(Nachricht nachricht, String ausweis) {
        if (!regeln.zugelassen(nachricht, ausweis)) {
            striche.strich(ZUGANG_VERWEIGERT, nachricht.uuid());
            throw new Abgelehnt(401, "Kein Zugang", "Kennung oder Kennwort der Behörde stimmen nicht.");
        }
    }

    private Nachricht lesen(byte[] inhalt) {
        try {
            Nachricht nachricht = vertrag.lesen(inhalt);
            if (!nachricht.typStimmt()) {
                throw new Abgelehnt(
                        400,
                        "Die Nachricht entspricht nicht dem Vertrag",
                        "Der Nachrichtentyp " + nachricht.typ() + " gehört nicht zu " + nachricht.name() + ".");
            }
            striche.strich(EMPFANGEN, nachricht.uuid());
            return nachricht;
        } catch (Abgelehnt e) {
            striche.strich(UNGUELTIG, "-");
            throw e;
        }
    }

    private synchronized Eintrag annehmen(byte[] inhalt, Nachricht nachricht) {
        Optional<Eintrag> schonDa = buch.finden(nachricht.uuid());
        if (schonDa.isPresent() && schaltung.wiederholung() == Schaltung.Wiederholung.IGNORIERT) {
            return schonDa.get();
        }
        Ergebnis ergebnis = regeln.antworten(nachricht);
        pruefen(ergebnis);
        Eintrag eintrag = buch.ablegen(nachricht.uuid(), inhalt, ergebnis);
        uebernehmen(eintrag, nachricht);
        return eintrag;
    }

    /** A partner that breaks its own contract would teach the application the wrong thing. */
    private void pruefen(Ergebnis ergebnis) {
        List<byte[]> alle = new ArrayList<>();
        if (ergebnis.sofort() != null) {
            alle.add(ergebnis.sofort());
        }
        ergebnis.spaeter().forEach(s -> alle.add(s.nachricht()));
        for (byte[] antwort : alle) {
            try {
                vertrag.lesen(antwort);
            } catch (Abgelehnt e) {
                throw new IllegalStateException("The simulator's own answer breaks the contract: " + e.getMessage(), e);
            }
        }
    }

    private void uebernehmen(Eintrag eintrag, Nachricht nachricht) {
        regeln.uebernehmen(
                nachricht, eintrag.antwort().map(Nachricht::gespeichert).orElse(null));
        rueckrufer.vormerken(eintrag.rueckrufe());
        bilanz.wirksam(nachricht);
    }

    private static Antwort antwort(Eintrag eintrag) {
        return eintrag.antwort().map(Antwort::xml).orElseGet(() -> Antwort.leer(202));
    }

    @Override
    public synchronized Map<String, Object> zaehler() {
        Map<String, Object> zaehler = new LinkedHashMap<>();
        zaehler.put("empfangen", striche.zahl(EMPFANGEN));
        zaehler.put("wirksam", buch.alle().size());
        zaehler.put("ungueltig", striche.zahl(UNGUELTIG));
        zaehler.put("zugangVerweigert", striche.zahl(ZUGANG_VERWEIGERT));
        zaehler.putAll(bilanz.zahlen());
        zaehler.put("rueckrufeOffen", rueckrufer.offen());
        return zaehler;
    }

    @Override
    public synchronized List<Map<String, Object>> datensaetze() {
        return regeln.datensaetze().orElseGet(this::nachrichten);
    }

    @Override
    public synchronized List<Map<String, Object>> nachrichten() {
        List<Map<String, Object>> alle = new ArrayList<>();
        for (Eintrag eintrag : buch.alle()) {
            Nachricht nachricht = Nachricht.gespeichert(eintrag.anfrage());
            Map<String, Object> satz = new LinkedHashMap<>();
            satz.put("nachrichtenUUID", eintrag.uuid());
            satz.put("nachrichtentyp", nachricht.typ());
            satz.put("vorgangsnummer", nachricht.text("vorgangsnummer") + nachricht.text("geschaeftszeichen"));
            satz.put(
                    "rueckrufe",
                    eintrag.rueckrufe().stream().map(this::rueckruf).toList());
            alle.add(satz);
        }
        return alle;
    }

    private Map<String, Object> rueckruf(Eintrag.Rueckruf rueckruf) {
        Nachricht nachricht = Nachricht.gespeichert(rueckruf.nachricht());
        Map<String, Object> satz = new LinkedHashMap<>();
        satz.put("nachrichtenUUID", nachricht.uuid());
        satz.put("nachrichtentyp", nachricht.typ());
        satz.put("ergebnis", nachricht.text("ergebnis") + nachricht.text("status"));
        satz.put("faellig", rueckruf.faellig().toString());
        satz.put("zugestellt", rueckruf.zugestellt());
        return satz;
    }

    @Override
    public void schalten(Schaltung neu) {
        schaltung = neu;
        rueckrufer.schalten(neu.zustand(), neu.zustellung());
    }

    @Override
    public void close() {
        rueckrufer.close();
    }
}
