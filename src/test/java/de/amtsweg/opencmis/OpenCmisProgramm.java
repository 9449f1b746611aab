package de.amtsweg.opencmis;

import java.nio.file.Path;
import org.apache.catalina.Context;
import org.apache.catalina.Wrapper;
import org.apache.catalina.startup.Tomcat;

/**
 * Main class of the foreign DMS. Runs with the class path of {@link OpenCmis} only: another Tomcat than ours, of which it
 * uses what both have in common. Ends when its input does, so that it never outlives the tests.
 */
public final class OpenCmisProgramm {

    private OpenCmisProgramm() {}

    /** @param argumente working folder */
    public static void main(String[] argumente) throws Exception {
        Tomcat tomcat = new Tomcat();
        tomcat.setBaseDir(Path.of(argumente[0]).toString());
        tomcat.setHostname("127.0.0.1");
        tomcat.setPort(0);
        tomcat.getConnector().setProperty("address", "127.0.0.1");
        Context anwendung = tomcat.addContext("", null);
        anwendung.addApplicationListener("org.apache.chemistry.opencmis.server.impl.CmisRepositoryContextListener");
        // without the SOAP binding: it needs parts the JDK no longer has
        Wrapper browser = Tomcat.addServlet(
                anwendung, "browser", "org.apache.chemistry.opencmis.server.impl.browser.CmisBrowserBindingServlet");
        browser.addInitParameter(
                "callContextHandler", "org.apache.chemistry.opencmis.server.shared.BasicAuthCallContextHandler");
        browser.setLoadOnStartup(1);
        anwendung.addServletMappingDecoded("/browser/*", "browser");
        tomcat.start();
        System.out.println("PORT " + tomcat.getConnector().getLocalPort());
        while (System.in.read() >= 0) {
            // nobody writes; the end is what counts
        }
        Runtime.getRuntime().halt(0);
    }
}
