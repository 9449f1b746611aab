package de.amtsweg.akte.dms;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The document management system as a case needs it. Every call is safe to repeat. Each throws {@link
 * de.amtsweg.register.RegisterStoerung} if the DMS cannot be reached for now.
 */
public interface Dms {

    /**
     * The folder of a case, below the folder of its authority; empty if there is none. One that was seen before is not
     * asked for again; if somebody deleted it since, filing into it fails once.
     */
    Optional<Ordner> ordner(String behoerdenkennung, String vorgangsnummer);

    /**
     * Finds or creates the folder of a case. Not at the same time for the same authority: some DMS do not notice two
     * folders of one name that are created at once.
     */
    Ordner ordnerAnlegen(String behoerdenkennung, String vorgangsnummer);

    /**
     * Files a document. If one of this name is already there with the same bytes, that one is it.
     *
     * @param name unique in the folder
     * @param wiederholt whether this may have been tried before: then it is looked for first, since not every DMS minds two
     *     of one name
     * @param merkmale further properties, such as {@code amtsweg:dokumentId}; those the DMS does not know are left out
     * @return the document in the DMS
     * @throws de.amtsweg.register.RegisterAblehnung if another document has the name, or the DMS refuses
     */
    Schriftstueck ablegen(
            Ordner ordner, String name, String mime, byte[] inhalt, Map<String, String> merkmale, boolean wiederholt);

    /**
     * Brings the properties of a filed document up to date; those the DMS does not know are left out.
     *
     * @return the document as it is now, empty if the DMS has it no more
     * @throws de.amtsweg.register.RegisterAblehnung if the DMS refuses
     */
    Optional<Schriftstueck> aendern(String id, Map<String, String> merkmale);

    /** What lies in the folder of a case, in the order of the DMS; nothing if there is no folder. Folders are left out. */
    List<Schriftstueck> verzeichnis(String behoerdenkennung, String vorgangsnummer);

    /** The document of this id, wherever it lies; empty if the DMS has none. */
    Optional<Schriftstueck> finde(String id);

    /**
     * The bytes of a document.
     *
     * @throws de.amtsweg.register.RegisterAblehnung if it is not there
     */
    byte[] lesen(String id);

    /** The properties of ours that this DMS does not know and that documents are therefore filed without; sorted. */
    List<String> ausgelassen();

    /**
     * A folder.
     *
     * @param id its id in the DMS
     * @param pfad absolute path in the repository: {@code /100001/AW-2026-000123}
     */
    record Ordner(String id, String pfad) {}

    /**
     * A filed document.
     *
     * @param groesse length in bytes, -1 if the DMS does not say
     * @param pruefsumme SHA-256 the DMS itself has taken of the content ({@code cmis:contentStreamHash}), null if it
     *     does not
     * @param stand changes whenever the document does: change token, else time of the last change; null if unknown
     * @param merkmale all single-valued properties by their CMIS id
     */
    record Schriftstueck(
            String id,
            String name,
            String mime,
            long groesse,
            String pruefsumme,
            String stand,
            Map<String, String> merkmale) {
        public Schriftstueck {
            merkmale = Map.copyOf(merkmale);
        }
    }
}
