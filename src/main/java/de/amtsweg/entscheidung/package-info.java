/** What the law says about a case: questions to the tables with their stored receipts, and what was fixed. */
package de.amtsweg.entscheidung;
