/** Which text can be printed on the authority's papers; known before anything is printed. */
package de.amtsweg.schrift;
