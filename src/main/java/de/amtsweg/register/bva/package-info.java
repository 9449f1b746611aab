/** Messages of the Bundesverwaltungsamt: security query of § 73 AufenthG (own contract in {@code connectors/bva}). */
package de.amtsweg.register.bva;
