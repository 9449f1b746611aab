/** Files of devices and scanners: a watched folder per authority, and the same by HTTP. */
package de.amtsweg.ablage;
