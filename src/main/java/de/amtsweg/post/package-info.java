/** Mail to applicants. A mail says that something has happened and what to do, never what was decided. */
package de.amtsweg.post;
