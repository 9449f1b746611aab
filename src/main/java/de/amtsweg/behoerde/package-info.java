/** The authorities: each is a tenant with letterhead, own processes and own people. */
package de.amtsweg.behoerde;
