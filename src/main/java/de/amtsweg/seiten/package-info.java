/** Pages beside the Tasklist, in its session: Posteingang. */
package de.amtsweg.seiten;
