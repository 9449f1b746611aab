/** Pages beside the Tasklist, in its session: Posteingang, Register. */
package de.amtsweg.seiten;
