/** Return channel of the online application, both ways (XAusländer {@code OZG.*.130102} to {@code 130111}). */
package de.amtsweg.register.rueckkanal;
