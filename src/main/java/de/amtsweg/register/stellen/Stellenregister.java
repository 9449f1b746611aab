package de.amtsweg.register.stellen;

import de.amtsweg.register.Nachrichtenauftrag;
import de.amtsweg.register.Registerantwort;
import de.amtsweg.register.beteiligung.Beteiligbar;
import de.amtsweg.register.beteiligung.Handanfrage;
import de.amtsweg.register.beteiligung.Handanfragen;
import de.amtsweg.register.beteiligung.Handnachricht;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One of these partners as the case sees it: its contract, and what all of them have in common. */
final class Stellenregister implements Beteiligbar {

    private final Stellenvertrag vertrag;
    private final Fallbilder faelle;
    private final Handanfragen anfragen;
    private final Stellenakte akte;
    private final Clock uhr;

    Stellenregister(Stellenvertrag vertrag, Fallbilder faelle, Handanfragen anfragen, Stellenakte akte, Clock uhr) {
        this.vertrag = vertrag;
        this.faelle = faelle;
        this.anfragen = anfragen;
        this.akte = akte;
        this.uhr = uhr;
    }

    @Override
    public String name() {
        return vertrag.name();
    }

    @Override
    public String bezeichnung() {
        return vertrag.bezeichnung();
    }

    @Override
    public Optional<String> baustein() {
        return Optional.of(vertrag.name());
    }

    @Override
    public List<Handnachricht> vonHand(String vorgangsnummer) {
        return vertrag.nachrichten(faelle.zu(vorgangsnummer, vertrag));
    }

    @Override
    public void pruefe(String vorgangsnummer, Handanfrage anfrage) {
        Nachrichtenauftrag probe = new Nachrichtenauftrag(
                UUID.randomUUID(),
                vorgangsnummer,
                anfrage.nachrichtentyp(),
                "BETEILIGUNG",
                uhr.instant(),
                faelle.name(anfrage.person()));
        vertrag.schreibe(probe, faelle.zu(vorgangsnummer, vertrag), anfrage);
    }

    @Override
    public Optional<String> verantwortlich(String vorgangsnummer, String nachrichtentyp) {
        return anfragen.offene(vorgangsnummer, name(), nachrichtentyp).map(a -> faelle.name(a.person()));
    }

    @Override
    public byte[] schreibe(Nachrichtenauftrag auftrag) {
        return vertrag.schreibe(auftrag, faelle.zu(auftrag.vorgangsnummer(), vertrag), anfragen.nimm(name(), auftrag));
    }

    @Override
    public Registerantwort lies(byte[] nachricht) {
        return vertrag.lies(nachricht).umschlag();
    }

    /** A message that comes by itself may name one of our cases. */
    @Override
    public Optional<String> vorgangZu(byte[] nachricht) {
        return Optional.ofNullable(vertrag.lies(nachricht).kopf().vorgangsnummer())
                .filter(faelle::gibtEs);
    }

    /** An answer on paper, or a call, does as well: no step of a case depends on it. */
    @Override
    public Optional<String> codeWennVonHandErledigt(String nachrichtentyp) {
        return Optional.of("UEBERMITTELT");
    }

    @Override
    public void uebernimm(String vorgangsnummer, byte[] nachricht) {
        akte.nimm(vorgangsnummer, vertrag, vertrag.lies(nachricht));
    }
}
