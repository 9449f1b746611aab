/** Asking or telling a register or another authority something by hand, for a case that is running. */
package de.amtsweg.register.beteiligung;
