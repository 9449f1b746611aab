/** Filing of documents in the document management system (CMIS browser binding), in the background and repeatable. */
package de.amtsweg.akte.dms;
