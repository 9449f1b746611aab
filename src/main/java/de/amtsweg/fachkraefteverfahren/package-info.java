/** The accelerated procedure for skilled workers (§ 81a AufenthG): Vereinbarung, recognition, Vorabzustimmung. */
package de.amtsweg.fachkraefteverfahren;
