/** Versions of the models: what changed between two, and how running cases come from one to another. */
package de.amtsweg.engine.umzug;
