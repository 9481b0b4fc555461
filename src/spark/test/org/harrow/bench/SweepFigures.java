package org.harrow.bench;

import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.executor.TaskMetrics;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerJobEnd;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/** Listens to what Spark's tasks read, shuffle and spill. */
public final class SweepFigures extends SparkListener {
    private static final Map<String, Double> FIGURES = new TreeMap<>();

    @Override
    public void onTaskEnd(SparkListenerTaskEnd end) {
        TaskMetrics metrics = end.taskMetrics();
        synchronized (FIGURES) {
            add("tasks", 1);
            if (metrics != null) {
                add("spilled_mb", metrics.diskBytesSpilled() / 1e6);
                add("shuffled_mb", metrics.shuffleWriteMetrics().bytesWritten() / 1e6);
                add("gc_s", metrics.jvmGCTime() / 1e3);
            }
        }
    }

    /** The first job reads the files. */
    @Override
    public void onJobEnd(SparkListenerJobEnd end) {
        synchronized (FIGURES) {
            FIGURES.putIfAbsent("reading_cpu_s", cpu());
        }
    }

    private static void add(String name, double value) {
        FIGURES.merge(name, value, Double::sum);
    }

    private static double cpu() {
        return ManagementFactory.getOperatingSystemMXBean()
                        instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getProcessCpuTime() / 1e9
                : Double.NaN;
    }

    /** One figure a line. */
    static void print() {
        synchronized (FIGURES) {
            FIGURES.forEach((name, value) -> System.out.println(name + "=" + value));
        }
    }
}
