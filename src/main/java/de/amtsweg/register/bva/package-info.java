/** Messages of the Bundesverwaltungsamt: security query of § 73 AufenthG, search for documents (own contract in {@code connectors/bva}). */
package de.amtsweg.register.bva;
