/** Who the person is: identity, biometrics, and the personal data as they are known after both. */
package de.amtsweg.identitaet;
