/** The file of a case: documents, their filing in the DMS, and what the tab Akte shows. */
package de.amtsweg.akte;
