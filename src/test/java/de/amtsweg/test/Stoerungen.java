package de.amtsweg.test;

import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/** Jobs of a case that failed. */
final class Stoerungen {

    private Stoerungen() {}

    static List<String> von(ProcessEngine engine, String vorgangsnummer) {
        ManagementService verwaltung = engine.getManagementService();
        return engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(vorgangsnummer)
                .list()
                .stream()
                .map(ProcessInstance::getId)
                .flatMap(id -> verwaltung.createJobQuery().processInstanceId(id).withException().list().stream())
                .map(job -> text(verwaltung, job))
                .toList();
    }

    private static String text(ManagementService verwaltung, Job job) {
        String spur = verwaltung.getJobExceptionStacktrace(job.getId());
        return job.getFailedActivityId() + " (" + job.getRetries() + "): "
                + (spur == null
                        ? job.getExceptionMessage()
                        : spur.lines().limit(3).toList() + " … "
                                + spur.lines()
                                        .filter(l -> l.startsWith("Caused by"))
                                        .toList());
    }
}
