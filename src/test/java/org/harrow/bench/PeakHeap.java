package org.harrow.bench;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import javax.management.ListenerNotFoundException;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;

/**
 * The most heap that was in use after a collection since its making, and the processors' time. What
 * is in use before a collection says how much heap the JVM was given, not how much is needed.
 */
final class PeakHeap implements AutoCloseable {
    private static final Set<String> HEAP =
            ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(pool -> pool.getType() == MemoryType.HEAP)
                    .map(MemoryPoolMXBean::getName)
                    .collect(Collectors.toSet());

    private final long cpu = cpu();
    private final AtomicLong peak = new AtomicLong();
    private final NotificationListener listener = (notification, none) -> collected(notification);

    PeakHeap() {
        System.gc();
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            ((NotificationEmitter) collector).addNotificationListener(listener, null, null);
        }
    }

    private void collected(Notification notification) {
        if (!notification
                .getType()
                .equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION)) {
            return;
        }
        Map<String, MemoryUsage> pools =
                GarbageCollectionNotificationInfo.from((CompositeData) notification.getUserData())
                        .getGcInfo()
                        .getMemoryUsageAfterGc();
        long used =
                pools.entrySet().stream()
                        .filter(pool -> HEAP.contains(pool.getKey()))
                        .mapToLong(pool -> pool.getValue().getUsed())
                        .sum();
        peak.accumulateAndGet(used, Math::max);
    }

    /**
     * Bytes: never too little where there was a collection at the worst moment, and what a young
     * collection leaves behind counts as used. Without a collection, what is in use now.
     */
    double bytes() {
        Runtime runtime = Runtime.getRuntime();
        return peak.get() > 0 ? peak.get() : runtime.totalMemory() - runtime.freeMemory();
    }

    /** Seconds of all threads since its making: what other programs do does not count. */
    double seconds() {
        return (cpu() - cpu) / 1e9;
    }

    @Override
    public void close() throws ListenerNotFoundException {
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            ((NotificationEmitter) collector).removeNotificationListener(listener);
        }
    }

    private static long cpu() {
        return ManagementFactory.getOperatingSystemMXBean()
                        instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getProcessCpuTime()
                : 0;
    }
}
