/** Participation of the Federal Office for Migration and Refugees (own contract in {@code connectors/bamf}). */
package de.amtsweg.register.bamf;
