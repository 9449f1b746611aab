package de.amtsweg.regelwerk;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A table that may be used, and the facts it reads anywhere. */
record GepruefteTabelle(Tabelle tabelle, List<String> gebraucht) {

    Set<String> spaltenausdruecke() {
        return tabelle.spalten().stream().map(Tabelle.Spalte::ausdruck).collect(Collectors.toSet());
    }
}
