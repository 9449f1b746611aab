/** The command line of {@code amtsweg.jar}: what an administrator or legal expert does without the server. */
package de.amtsweg.befehl;
