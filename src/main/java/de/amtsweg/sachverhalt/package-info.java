/** The facts of a case: immutable versions, each fact with its source. */
package de.amtsweg.sachverhalt;
