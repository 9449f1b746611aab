/** Reading a file of the authority's other task: only with a recorded purpose, one file, for a while. */
package de.amtsweg.einsicht;
