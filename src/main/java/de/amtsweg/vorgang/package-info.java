/** The case: its number, its state, its history, and what a user task shows and takes. */
package de.amtsweg.vorgang;
