/** What a caseworker wants from another authority, and what another authority asks about a case. */
package de.amtsweg.register.anliegen;
