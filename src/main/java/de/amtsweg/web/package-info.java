/** What every entrance over HTTP needs, whatever its subject. */
package de.amtsweg.web;
