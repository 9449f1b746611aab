package de.amtsweg.vorgang;

import java.util.List;

/** What people still have to do in a case, also where they only wait for somebody else. */
public interface OffeneAufgaben {

    /**
     * The names of the open tasks.
     *
     * @param formular tasks with this form are left out
     */
    List<String> ausser(String vorgangsnummer, String formular);
}
