package de.amtsweg.register.abh;

import static de.amtsweg.register.abh.AbhNachrichten.AKTENANFORDERUNG;
import static de.amtsweg.register.abh.AbhNachrichten.AKTENANTWORT;
import static de.amtsweg.register.abh.AbhNachrichten.ERINNERUNG;
import static de.amtsweg.register.abh.AbhNachrichten.VERSANDBESTAETIGUNG;
import static de.amtsweg.register.abh.AbhNachrichten.VORABINFORMATIONEN;
import static de.amtsweg.register.abh.AbhNachrichten.ZUSTAENDIGKEITSANFRAGE;
import static de.amtsweg.register.abh.AbhNachrichten.ZUSTAENDIGKEITSANTWORT;

import de.amtsweg.akte.Dokument;
import de.amtsweg.akte.Dokumente;
import de.amtsweg.register.Ausgang;
import de.amtsweg.register.Fallangaben;
import de.amtsweg.register.Nachrichtenauftrag;
import de.amtsweg.register.Postausgang;
import de.amtsweg.register.Registerantwort;
import de.amtsweg.register.Stelle;
import de.amtsweg.register.beteiligung.Anlagen;
import de.amtsweg.register.beteiligung.Anliegen;
import de.amtsweg.register.beteiligung.Anliegenliste;
import de.amtsweg.register.beteiligung.Beteiligbar;
import de.amtsweg.register.beteiligung.Fallsuche;
import de.amtsweg.register.beteiligung.Handnachricht;
import de.amtsweg.register.beteiligung.Handnachricht.Feld;
import de.amtsweg.register.beteiligung.Personenblock;
import de.amtsweg.sachverhalt.Beteiligung;
import de.amtsweg.sachverhalt.Beteiligungen;
import de.amtsweg.vorgang.FachlicherFehler;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Other foreigners' authorities: who is competent, and the file when a person has moved. */
@Component
class AbhRegister implements Beteiligbar {

    static final String NAME = "abh";

    private static final Set<String> ANFRAGEN = Set.of(ZUSTAENDIGKEITSANFRAGE, AKTENANFORDERUNG);
    /** Requests open a task of their own; of the rest somebody should know, except of what only accompanies a file. */
    private static final Set<String> OHNE_SICHTUNG =
            Set.of(ZUSTAENDIGKEITSANFRAGE, AKTENANFORDERUNG, VERSANDBESTAETIGUNG, VORABINFORMATIONEN);

    private final AbhNachrichten nachrichten;
    private final AbhLeser leser;
    private final AbhEingang eingang;
    private final Fallangaben fall;
    private final Fallsuche suche;
    private final Anliegenliste anliegen;
    private final Anlagen anlagen;
    private final Dokumente dokumente;
    private final Postausgang postausgang;
    private final Beteiligungen beteiligungen;

    AbhRegister(
            AbhNachrichten nachrichten,
            AbhLeser leser,
            AbhEingang eingang,
            Fallangaben fall,
            Fallsuche suche,
            Anliegenliste anliegen,
            Anlagen anlagen,
            Dokumente dokumente,
            Postausgang postausgang,
            Beteiligungen beteiligungen) {
        this.nachrichten = nachrichten;
        this.leser = leser;
        this.eingang = eingang;
        this.fall = fall;
        this.suche = suche;
        this.anliegen = anliegen;
        this.anlagen = anlagen;
        this.dokumente = dokumente;
        this.postausgang = postausgang;
        this.beteiligungen = beteiligungen;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String bezeichnung() {
        return "Andere Ausländerbehörde";
    }

    @Override
    public boolean antwortet(String nachrichtentyp) {
        return ANFRAGEN.contains(nachrichtentyp);
    }

    @Override
    public Optional<String> erinnerung(String nachrichtentyp) {
        return ANFRAGEN.contains(nachrichtentyp) ? Optional.of(ERINNERUNG) : Optional.empty();
    }

    @Override
    public List<Handnachricht> vonHand(String vorgangsnummer) {
        Feld kennung = Feld.text(Anliegen.EMPFAENGER, "Behördenkennung der anderen Behörde");
        Feld name = Feld.text(Anliegen.EMPFAENGERNAME, "Name der anderen Behörde");
        return List.of(
                Handnachricht.mit(AKTENANFORDERUNG, "Akte anfordern", kennung, name),
                Handnachricht.mit(ZUSTAENDIGKEITSANFRAGE, "Zuständigkeit klären", kennung, name));
    }

    @Override
    public Optional<String> verantwortlich(String vorgangsnummer, String nachrichtentyp) {
        return anliegen.verantwortlich(vorgangsnummer, NAME, nachrichtentyp);
    }

    @Override
    public byte[] schreibe(Nachrichtenauftrag auftrag) {
        return ERINNERUNG.equals(auftrag.nachrichtentyp())
                ? erinnerung(auftrag, fall.absender(auftrag.vorgangsnummer()))
                : schreibe(auftrag, anliegen.zu(auftrag, NAME));
    }

    @Override
    public byte[] schreibe(Nachrichtenauftrag auftrag, Anliegen inhalt) {
        String nummer = auftrag.vorgangsnummer();
        Stelle absender = fall.absender(nummer);
        return switch (auftrag.nachrichtentyp()) {
            case ZUSTAENDIGKEITSANFRAGE, AKTENANFORDERUNG ->
                nachrichten.anfrage(auftrag, absender, inhalt, Personenblock.zu(fall, nummer));
            case ZUSTAENDIGKEITSANTWORT -> nachrichten.zustaendigkeitsantwort(auftrag, absender, inhalt);
            case AKTENANTWORT ->
                nachrichten.aktenantwort(
                        auftrag, absender, inhalt, ziel -> beilagen(inhalt).forEach(d -> anlagen.schreibe(ziel, d)));
            case VERSANDBESTAETIGUNG -> nachrichten.versandbestaetigung(auftrag, absender, inhalt, beilagen(inhalt));
            case VORABINFORMATIONEN ->
                nachrichten.vorabinformationen(auftrag, absender, inhalt, bvaVerfahrensnummer(nummer));
            default ->
                throw new FachlicherFehler("Die Nachricht " + auftrag.nachrichtentyp()
                        + " an eine andere Ausländerbehörde ist nicht vorgesehen.");
        };
    }

    private byte[] erinnerung(Nachrichtenauftrag auftrag, Stelle absender) {
        Ausgang anfrage = postausgang.zu(auftrag.vorgangsnummer()).stream()
                .filter(a -> NAME.equals(a.register()) && ANFRAGEN.contains(a.nachrichtentyp()))
                .reduce((a, b) -> b)
                .orElseThrow();
        Stelle empfaenger = anliegen.zu(anfrage.id()).orElseThrow().gegenueber();
        return nachrichten.erinnerung(auftrag, absender, empfaenger, anfrage.id());
    }

    private List<Dokument> beilagen(Anliegen antwort) {
        return antwort.dokumente().stream()
                .flatMap(id -> dokumente.finde(id).stream())
                .toList();
    }

    private String bvaVerfahrensnummer(String nummer) {
        return beteiligungen
                .zu(nummer, Beteiligung.BVA)
                .map(b -> b.angaben().get("verfahrensnummer"))
                .orElse(null);
    }

    @Override
    public Registerantwort lies(byte[] nachricht) {
        return leser.lies(nachricht).umschlag();
    }

    /** In what they send by themselves the reference is ours if they answer us, else theirs. */
    @Override
    public Optional<String> vorgangZu(byte[] nachricht) {
        AbhNachricht n = leser.lies(nachricht);
        if (ERINNERUNG.equals(n.typ())) {
            return anliegen.zu(UUID.fromString(n.inhalt().text("erinnerteNachricht")))
                    .map(Anliegen::vorgangsnummer);
        }
        String azrNummer =
                n.inhalt().finde("person").map(p -> p.textOderNull("azrNummer")).orElse(null);
        String unserZeichen = n.istAnfrage() ? n.inhalt().textOderNull("zeichenDesEmpfaengers") : n.geschaeftszeichen();
        return suche.suche(n.inhalt(), unserZeichen, azrNummer);
    }

    @Override
    public void uebernimm(String vorgangsnummer, byte[] nachricht) {
        eingang.nimm(vorgangsnummer, leser.lies(nachricht));
    }

    @Override
    public boolean brauchtSichtung(Registerantwort antwort) {
        return !OHNE_SICHTUNG.contains(antwort.nachrichtentyp());
    }
}
