/** Posteingang: what came in and fits no case by itself, until a person assigns, forwards or returns it. */
package de.amtsweg.eingang;
