/** Messages of the Bundesagentur für Arbeit about its consent (own contract in {@code connectors/ba}). */
package de.amtsweg.register.ba;
