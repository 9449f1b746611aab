/** Registers and other partners: outbox, inbox, delivery. Each register's messages live in a package of its own. */
package de.amtsweg.register;
