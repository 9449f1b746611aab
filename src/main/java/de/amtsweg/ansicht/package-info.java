/** The tab "Akte" of a task: what is known of the case, and what can be done with its documents. */
package de.amtsweg.ansicht;
