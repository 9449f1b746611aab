/** Strict FEEL: wrong types and names are errors that name the cell, never a silent null; German messages. */
package de.amtsweg.engine.feel;
