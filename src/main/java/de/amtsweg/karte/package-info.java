/** The electronic residence title as a thing: ordered, handed out, lost, blocked, replaced (§§ 78, 78a AufenthG). */
package de.amtsweg.karte;
