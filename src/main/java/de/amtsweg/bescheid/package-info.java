/** The papers of a case: notices, letters and papers for the file, set as accessible PDF for keeping. */
package de.amtsweg.bescheid;
