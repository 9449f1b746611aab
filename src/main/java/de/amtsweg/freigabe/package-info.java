/** Four eyes: drafts, signatures per point, and the guard that decides from them alone. */
package de.amtsweg.freigabe;
