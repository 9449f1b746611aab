/** Naturalisation: from the application to the handed-over certificate (StAG). */
package de.amtsweg.einbuergerung;
