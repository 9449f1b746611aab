/**
 * Partners that are asked or told one thing at a time, by hand: Bundesamt für Justiz, Verfassungsschutz,
 * Staatsanwaltschaft, the registers EStA and EES at the Bundesverwaltungsamt, Standesamt. Each has a contract of its own
 * in {@code connectors/}; what is alike is written once.
 */
package de.amtsweg.register.stellen;
