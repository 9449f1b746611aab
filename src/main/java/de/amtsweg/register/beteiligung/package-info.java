/** What the authority and others ask or tell each other about a case by hand, beside its fixed steps. */
package de.amtsweg.register.beteiligung;
