/** The law tables of the running application: which version holds, how a new one is released, by whom. */
package de.amtsweg.regelwerk.betrieb;
