/** Starting: what is checked before the application works, and how a start that fails is told. */
package de.amtsweg.betrieb;
