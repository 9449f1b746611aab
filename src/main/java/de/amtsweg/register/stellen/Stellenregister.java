package de.amtsweg.register.stellen;

import de.amtsweg.register.Nachrichtenauftrag;
import de.amtsweg.register.Registerantwort;
import de.amtsweg.register.beteiligung.Anliegen;
import de.amtsweg.register.beteiligung.Anliegenliste;
import de.amtsweg.register.beteiligung.Beteiligbar;
import de.amtsweg.register.beteiligung.Handnachricht;
import java.util.List;
import java.util.Optional;

/** One of these partners as the case sees it: its contract, and what all of them have in common. */
final class Stellenregister implements Beteiligbar {

    private final Stellenvertrag vertrag;
    private final Fallbilder faelle;
    private final Anliegenliste anliegen;
    private final Stellenakte akte;

    Stellenregister(Stellenvertrag vertrag, Fallbilder faelle, Anliegenliste anliegen, Stellenakte akte) {
        this.vertrag = vertrag;
        this.faelle = faelle;
        this.anliegen = anliegen;
        this.akte = akte;
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
    public Optional<String> verantwortlich(String vorgangsnummer, String nachrichtentyp) {
        return anliegen.verantwortlich(vorgangsnummer, name(), nachrichtentyp);
    }

    @Override
    public byte[] schreibe(Nachrichtenauftrag auftrag) {
        return schreibe(
                auftrag,
                vertrag.vonSelbst(auftrag, faelle.zu(auftrag.vorgangsnummer(), vertrag))
                        .orElseGet(() -> anliegen.zu(auftrag, name())));
    }

    @Override
    public byte[] schreibe(Nachrichtenauftrag auftrag, Anliegen anliegen) {
        return vertrag.schreibe(auftrag, faelle.zu(auftrag.vorgangsnummer(), vertrag), anliegen);
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

    /** Nobody asked for what the case sends by itself; its confirmation is only filed. */
    @Override
    public boolean brauchtSichtung(Registerantwort antwort) {
        return antwort.ausloeserUuid() == null
                || anliegen.zu(antwort.ausloeserUuid()).isPresent();
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
