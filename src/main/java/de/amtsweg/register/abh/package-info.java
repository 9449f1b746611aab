/** Messages between foreigners' authorities (XAusländer {@code ABHABH.*}): competence and transfer of files. */
package de.amtsweg.register.abh;
