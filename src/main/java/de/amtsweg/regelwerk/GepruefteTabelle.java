package de.amtsweg.regelwerk;

import java.util.List;

/** A table without findings, and the facts it reads. */
record GepruefteTabelle(Tabelle tabelle, List<String> gebraucht) {}
