/** The demonstration: database, simulators, people and sample applications. Nothing of it starts in production. */
package de.amtsweg.demo;
