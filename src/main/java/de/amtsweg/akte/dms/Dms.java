package de.amtsweg.akte.dms;

import java.util.List;
import java.util.Map;

/**
 * The document management system as a case needs it. Every call is safe to repeat. Each throws {@link
 * de.amtsweg.register.RegisterStoerung} if the DMS cannot be reached for now.
 */
public interface Dms {

    /**
     * Finds or creates the folder of a case, below the folder of its authority.
     *
     * @return the folder
     */
    Ordner ordnerSicherstellen(String behoerdenkennung, String vorgangsnummer);

    /**
     * Files a document. If one of this name is already there with the same bytes, that one is it.
     *
     * @param name unique in the folder
     * @param merkmale further properties, such as {@code amtsweg:dokumentId}
     * @return id of the document in the DMS
     * @throws de.amtsweg.register.RegisterAblehnung if another document has the name, or the DMS refuses
     */
    String ablegen(Ordner ordner, String name, String mime, byte[] inhalt, Map<String, String> merkmale);

    /** What lies in the folder, in the order of the DMS. */
    List<Schriftstueck> auflisten(Ordner ordner);

    /**
     * The bytes of a document.
     *
     * @throws de.amtsweg.register.RegisterAblehnung if it is not there
     */
    byte[] lesen(String id);

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
     * @param merkmale all single-valued properties by their CMIS id
     */
    record Schriftstueck(String id, String name, String mime, long groesse, Map<String, String> merkmale) {
        public Schriftstueck {
            merkmale = Map.copyOf(merkmale);
        }
    }
}
