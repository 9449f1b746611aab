/** Verpflichtungserklärungen: who declares, what he can bear, the declaration on its numbered form, and the liability. */
package de.amtsweg.verpflichtung;
