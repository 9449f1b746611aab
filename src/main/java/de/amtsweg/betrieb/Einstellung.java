package de.amtsweg.betrieb;

import org.springframework.boot.context.properties.source.ConfigurationPropertyName;

/**
 * One setting of ours.
 *
 * @param name name in configuration files, for example {@code amtsweg.antrag.max-groesse}
 * @param vorgabe value if nobody sets it, null if there is none
 */
record Einstellung(ConfigurationPropertyName name, String vorgabe) {}
