/** The mailbox: mails that come in become items of the Posteingang. */
package de.amtsweg.postfach;
